# send, throw and close of coroutines that are fresh, suspended or over, with all kinds of arguments.
import asyncio
import copy
import inspect
import re
import types


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


@types.coroutine
def gives(value=None):
    return (yield value)


async def two():
    return await gives('a'), await gives('b')


async def quick(x=1):
    return x


ARGUMENTS = ((), (1,), (None,), (ValueError,), (ValueError('q'),), (ValueError, 'q'), (ValueError, ValueError('r')),
             (ValueError('q'), 1), (ValueError, None, 3), (ValueError, None, None), (int,), (1, 2, 3, 4))
for name in ('send', 'throw', 'close'):
    for args in ARGUMENTS:
        coroutine = quick()
        attempt(f'fresh {name}{args}', getattr(coroutine, name), *args)
        attempt('  then', coroutine.send, None)
        coroutine.close()
for name, args in (('send', (1,)), ('throw', (ValueError('v'),)), ('throw', (GeneratorExit,)), ('throw', (StopIteration(3),)),
                   ('throw', (StopAsyncIteration,)), ('throw', (asyncio.CancelledError,)), ('close', ())):
    coroutine = two()
    print(coroutine.send(None), inspect.getcoroutinestate(coroutine), coroutine.cr_suspended, coroutine.cr_running)
    attempt(f'suspended {name}{args}', getattr(coroutine, name), *args)
    print(inspect.getcoroutinestate(coroutine), coroutine.cr_frame is None, coroutine.cr_await is None)
    attempt('  then', coroutine.send, None)
    coroutine.close()


async def ignores():
    try:
        await gives()
    except GeneratorExit:
        await gives('ignored')


async def raises():
    try:
        await gives()
    finally:
        raise ValueError('on close')


async def returns():
    try:
        await gives()
    except GeneratorExit:
        return 5


for function in (ignores, raises, returns):
    coroutine = function()
    coroutine.send(None)
    attempt(function.__name__, coroutine.close)


async def itself():
    attempt('send', me.send, None)
    attempt('throw', me.throw, ValueError)
    attempt('close', me.close)
    print(me.cr_running, inspect.getcoroutinestate(me))
    try:
        await me
    except RuntimeError as e:
        print(e)


me = itself()
attempt('itself', me.send, None)
coroutine = quick()
for call in (iter, next, list, len, copy.copy, lambda c: c(), lambda c: c[0], lambda c: c < c, lambda c: c + 1, dict):
    attempt('used', call, coroutine)
for name in ('cr_code', 'cr_frame', 'cr_await', 'cr_running', 'cr_suspended', 'cr_origin', '__name__', '__qualname__', '__dict__'):
    attempt(name, lambda: setattr(coroutine, name, 'new'))
    attempt('  del', lambda: delattr(coroutine, name))
print(show(coroutine), coroutine.__name__)
coroutine.close()
wrapper = quick().__await__()
print(type(wrapper), iter(wrapper) is wrapper)
attempt('send', wrapper.send, 1)
attempt('next', next, wrapper)
attempt('next', next, wrapper)
for name in ('send', 'throw', 'close'):
    coroutine = quick()
    attempt(f'many {name}', lambda: getattr(coroutine.__await__(), name)(1, 2, 3, 4))
    coroutine.close()


async def awaits():
    async def attempt_await(label, awaitable):
        try:
            print(label, show(await awaitable))
        except BaseException as e:
            print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))

    used = quick()
    await attempt_await('first', used)
    await attempt_await('second', used)
    closed = quick()
    closed.close()
    await attempt_await('closed', closed)
    shared = quick(), quick()
    tasks = [asyncio.ensure_future(c) for c in (*shared, *shared)]
    print(await asyncio.gather(*tasks, return_exceptions=True))

    class Odd:
        def __init__(self, value):
            self.value = value

        def __await__(self):
            return self.value

    for value in (3, None, [1], iter([None]), iter([1]), gives(), (x for x in ()), 'text'):
        await attempt_await('odd', Odd(value))
        await attempt_await('value', value) if not hasattr(value, 'send') else None
    inner = quick()
    await attempt_await('a coroutine', Odd(inner))
    inner.close()
    for value in (1, 'x', [1], (2,), {}):
        await attempt_await('yields', gives(value))
    for function in (quick, gives, asyncio, int, print):
        await attempt_await('no', function)


asyncio.run(awaits())
