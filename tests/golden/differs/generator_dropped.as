# stress: skip (collections come earlier)
# CPython closes a suspended generator with its last reference. Here that is known where a loop is left that alone had it;
# any other one is closed when a collection finds it, or at the end of the program.
import gc


def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, 'closed')


for x in numbers('in a loop'):
    break
print('the loop is left')

g = numbers('in a name')
next(g)
del g
print('the name is gone')
gc.collect()
print('collected')

for i, x in enumerate(numbers('inside enumerate')):
    break
print(next(numbers('in an expression')))
print('the end')
