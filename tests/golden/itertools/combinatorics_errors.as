# Arguments of the combinatoric iterators and tee; their states; subclasses; tee over sources that raise or re-enter.
import copy
import itertools as it
import re


def attempt(what, f):
    try:
        print(what, f())
    except BaseException as e:
        print(what, type(e).__name__ + ':', e)


for make, states in [
    (lambda: it.product('ab', [1, 2]), [(1, 0), (9, 9), (-5, -5), (), 5, (1,), ('a', 0)]),
    (lambda: it.product('ab', ''), [(1, 0)]),
    (lambda: it.permutations('abc', 2), [((0, 2, 1), (3, 1)), ((9, 9, -9), (0, 9)), ((0, 1), (2, 1)), 5, (), ((1,), 5)]),
    (lambda: it.combinations('abcd', 2), [(0, 2), (1, 3), (9, 9), (1,), None]),
    (lambda: it.combinations_with_replacement('abc', 2), [(0, 2), (2, 2), (-1, 5), (1,), None]),
    (lambda: it.cycle('ab'), [(['x', 'y'], True), (['x'], False), (5, True), ([], 'a'), 5, ()]),
    (lambda: it.chain('ab'), [(iter('xy'),), (iter(['pq']), iter('r')), (5,), (), 5]),
    (lambda: it.takewhile(bool, [1, 0, 1]), [True, False]),
    (lambda: it.dropwhile(bool, [1, 0, 1]), [True, False]),
]:
    for state in states:
        def go():
            walker = make()
            walker.__setstate__(state)
            return list(it.islice(walker, 5))
        attempt(f'{type(make()).__name__} {re.sub("<.*?>", "", repr(state))}', go)
for f in [lambda: it.product('ab', repeat=-1), lambda: it.product('ab', repeat='a'), lambda: it.product(5), lambda: it.product('a', rep=1), lambda: it.product(repeat=0).__next__(), lambda: it.product('ab', repeat=2**62),lambda: it.product('ab', repeat=2**70), lambda: it.product('ab', repeat=True).__next__(), lambda: it.permutations(), lambda: it.permutations('ab', -1), lambda: it.permutations('ab', 'a'), lambda: it.permutations('ab', 1.5), lambda: it.permutations('ab', None).__next__(), lambda: it.permutations(5), lambda: it.permutations('ab', r=1).__next__(), lambda: it.permutations(iterable='ab', r=1).__next__(), lambda: it.permutations('ab',1,2), lambda: it.permutations('ab',2**70), lambda: it.permutations('ab',2**40), lambda: it.combinations('ab'), lambda: it.combinations('ab',-1), lambda: it.combinations('ab','a'), lambda: it.combinations(5,1), lambda: it.combinations('ab', None), lambda: it.combinations('ab',2**70), lambda: it.combinations('ab',2**40).__reduce__(), lambda: it.combinations(iterable='ab', r=1).__next__(), lambda: it.combinations_with_replacement('ab'), lambda: it.combinations_with_replacement('ab',-1), lambda: it.combinations_with_replacement('ab',2**62), lambda: it.combinations_with_replacement('',2**62).__reduce__(), lambda: it.tee(), lambda: it.tee(5), lambda: it.tee('a',-1), lambda: it.tee('a','b'), lambda: it.tee('a',0), lambda: len(it.tee('a',3)), lambda: it.tee('a',1,2), lambda: type(it.tee('a')[0]), lambda: type(it.tee('a')[0])('abc').__next__(), lambda: type(it.tee('a')[0])(), lambda: type(it.tee('a')[0])(5),lambda: it.tee(it.tee('a')[0])]:
    attempt('', lambda: re.sub(r'0x[0-9a-f]+','0x',repr(f())))
class P(it.product):
    pass
p=P('ab','c'); p.x=1
attempt('sub', lambda: (p, list(p), p.x) and (list(P('ab','c')), p.x, type(copy.copy(P('a'))).__name__))
a,b=it.tee(iter(range(200)))
print(sum(a), [next(b) for _ in range(70)][-1], next(copy.copy(b)), next(b))
def gen():
    yield 1
    raise KeyError('x')
a,b=it.tee(gen()); next(a)
attempt('tee exc', lambda: next(a)); attempt('tee exc b', lambda: list(b)); attempt('tee again', lambda: list(a))
def rec():
    global t1
    yield 1
    next(t1)
    yield 2
t1,t2=it.tee(rec())
attempt('tee rec', lambda: list(t1))
x=it.product('ab','cd'); r=next(x); print(next(x), r)
