# each greenlet has a context of its own, empty unless it is given one
# python: skip (greenlet is no part of Python's library)
import asyncio
import threading
from contextvars import Context, ContextVar, copy_context
from greenlet import getcurrent, greenlet

var = ContextVar('var', default='none')
main = getcurrent()
var.set('main')


def show(name):
    print(name, var.get())
    var.set(name)
    main.switch()
    print(name, 'again', var.get())


a, b = greenlet(show), greenlet(show)
b.gr_context = copy_context()
a.switch('a')
b.switch('b')
print('main', var.get(), a.gr_context[var], b.gr_context[var])
a.switch()
b.switch()
print('main', var.get(), main.gr_context[var])

c = greenlet(lambda: print('c', var.get()))
print(c.gr_context)
for wrong in (1, 'x', {}):
    try:
        c.gr_context = wrong
    except TypeError as e:
        print(e)
try:
    del c.gr_context
except AttributeError as e:
    print(e)
c.gr_context = Context()
c.gr_context.run(var.set, 'given')
c.switch()

shared = copy_context()
d = greenlet(lambda: var.set('by d'))
d.gr_context = shared
d.switch()
print(shared[var], var.get())

main.gr_context = shared
print(var.get())
main.gr_context = None
print(var.get())


async def task():
    var.set('task')
    g = greenlet(lambda: var.get())
    print(g.switch())
    h = greenlet(lambda: (var.get(), var.set('by h')))
    h.gr_context = getcurrent().gr_context
    print(h.switch()[0], var.get())


asyncio.run(task())
print(var.get())


def thread():
    try:
        main.gr_context
    except ValueError as e:
        print(e)
    print(getcurrent().gr_context)


t = threading.Thread(target=thread)
t.start()
t.join()
