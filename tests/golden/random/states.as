# getstate and setstate: the stream goes on from there, with the second Gaussian of a pair; wrong states.
import random

r = random.Random(11)
state = r.getstate()
print(type(state).__name__, state[0], len(state[1]), state[1][:2], state[1][-1], state[2])
values = [r.random(), r.gauss(0, 1), r.randint(1, 10)]
middle = r.getstate()
print(middle[2], middle[1][-1])
after = [r.gauss(0, 1), r.random()]
r.setstate(state)
print([r.random(), r.gauss(0, 1), r.randint(1, 10)] == values)
r.setstate(middle)
print([r.gauss(0, 1), r.random()] == after)
other = random.Random()
other.setstate(state)
print(other.random() == values[0], other.getstate() == r.getstate())
for wrong in (None, (1, 2, 3), (3, (1, 2), None), (4, state[1], None), (2, state[1], None), (3, state[1][:-1] + (625,), None), (3, ('a',) + state[1][1:], None), (3, list(state[1]), None), (3, (-1,) + state[1][1:], None), (3,), 'abc'):
    try:
        other.setstate(wrong)
        print('taken')
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
for i in range(700):
    r.random()
print(r.random(), r.getstate()[1][-1])
