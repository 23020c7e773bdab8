# settrace(), exceptions through parents, switches in finally, what is no greenlet any more
# python: skip (greenlet is no part of Python's library)
import copy
from greenlet import GreenletExit, error, getcurrent, gettrace, greenlet, settrace

main = getcurrent()
names = {main: 'main'}


def tracer(event, args):
    print('  ', event, *[names.get(each, '?') for each in args])


def work(x):
    x = main.switch(x + 1)
    raise KeyError(x)


g = greenlet(work)
names[g] = 'g'
print(gettrace(), settrace(tracer))
print(g.switch(1))
try:
    g.switch('gone')
except KeyError as e:
    print('raised', e, g.dead)
h = greenlet(lambda: main.switch('h waits'))
names[h] = 'h'
print(h.switch())
print(repr(h.throw()), h.dead, repr(h.throw(GreenletExit('late'))))
print(gettrace() is tracer, settrace(None) is tracer, gettrace())


def angry(event, args):
    raise ValueError('the tracer fails')


settrace(angry)
try:
    greenlet(lambda: print('never begins')).switch()
except ValueError as e:
    print(e, gettrace())


# What is raised goes to the parent, and to its parent.
def middle():
    try:
        inner.switch()
    except ZeroDivisionError as e:
        print('middle sees', e)
        raise IndexError('from middle') from e


outer = greenlet(middle)
inner = greenlet(lambda: 1 / 0, outer)
try:
    outer.switch()
except IndexError as e:
    print(e, '|', e.__cause__)


# A finally that switches keeps the greenlet from ending.
def stubborn():
    try:
        main.switch('begun')
    finally:
        print('finally gets', main.switch('not yet'))


s = greenlet(stubborn)
print(s.switch(), s.throw(GreenletExit), s.dead)
print(repr(s.switch('more')), s.dead)
print(s.switch('nothing'), s.switch(1, 2), s.switch(a=1), s.switch(1, a=2), s.switch())

try:
    greenlet(1).switch()
except TypeError as e:
    print(e)
for action in (copy.copy, copy.deepcopy):
    try:
        action(s)
    except TypeError as e:
        print(e)
for change in (lambda: setattr(s, 'parent', s), lambda: setattr(main, 'parent', s), lambda: setattr(s, 'run', 1), lambda: s.run,
               lambda: setattr(s, 'parent', 1), lambda: s.throw(1), lambda: s.throw('x'), lambda: greenlet(None, 1)):
    try:
        change()
    except (AttributeError, ValueError, TypeError, error) as e:
        print(type(e).__name__, e)
