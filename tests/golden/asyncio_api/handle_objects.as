# Handles that scripts make, their attributes, order and hashes.
import asyncio
import functools
import operator

loop = asyncio.new_event_loop()


def call(a, b=2):
    print('called', a, b)


class Callable:
    def method(self):
        pass

    @classmethod
    def of_class(cls):
        pass

    @staticmethod
    def static():
        pass

    def __call__(self):
        pass

    def __repr__(self):
        return '<callable>'


def show(what):
    try:
        print(what())
    except Exception as e:
        print(type(e).__name__, e)


handle = asyncio.Handle(call, (1,), loop)
print(handle, handle.cancelled(), handle._args, handle._callback is call, handle._loop is loop)
handle._run()
handle.cancel()
handle.cancel()
print(handle, handle.cancelled(), handle._args, handle._callback)
show(lambda: handle.when())
timer = asyncio.TimerHandle(7.5, call, (1,), loop)
print(timer, timer.when(), timer._when, hash(timer) == hash(7.5), timer._scheduled)
print(asyncio.TimerHandle.__mro__)
show(lambda: asyncio.Handle())
show(lambda: asyncio.TimerHandle(1))
show(lambda: asyncio.TimerHandle())
show(lambda: handle.cancel(1))
show(lambda: handle.nothing)

same = asyncio.TimerHandle(7.5, call, (1,), loop)
other = asyncio.TimerHandle(7.5, call, (2,), loop)
later = asyncio.TimerHandle(8, call, (1,), loop)
for op in (operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne):
    print(op.__name__, op(timer, same), op(timer, other), op(timer, later), op(timer, timer), end=' ')
    show(lambda: op(timer, 7.5))
    show(lambda: op(handle, handle))
timer.cancel()
print(timer, timer == same)

for callback in (call, functools.partial(call, 1), functools.partial(call, 1, b=3),
                 functools.partial(functools.partial(call, 1), b=4), Callable().method, Callable(), Callable,
                 Callable.of_class, Callable.static, lambda: 0, len, [].append, functools.lru_cache(call), str.upper):
    print(loop.call_soon(callback, 'text', [1] * 50, 'x' * 100))
soon = loop.call_soon(callback=call)
print(soon, loop.call_at(when=9, callback=call))
for delay in (None, 'x', []):
    show(lambda: loop.call_later(delay, call))
show(lambda: loop.call_at(None, call))
loop.close()
show(lambda: loop.call_soon(call))
show(lambda: loop.call_at(1, call))
