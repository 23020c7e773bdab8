# contextlib.asynccontextmanager: errors, cancellation and wrong generators at entry, in the body and at the exit.
import asyncio
import contextlib

@contextlib.asynccontextmanager
async def room(name, fail=None, swallow=False):
    print('  enter', name)
    await asyncio.sleep(0)
    if fail == 'entry':
        raise OSError(name)
    try:
        yield name
    except BaseException as e:
        print('  in', name, repr(e))
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        print('  leave', name)
        if fail == 'exit':
            raise OSError(name)

@contextlib.asynccontextmanager
async def empty():
    return
    yield

@contextlib.asynccontextmanager
async def twice():
    yield 1
    yield 2

@contextlib.asynccontextmanager
async def twice_on_error():
    try:
        yield 1
    except ValueError:
        yield 2

async def attempt(text, manager, error=None):
    print(text)
    try:
        async with manager as value:
            print('  body', value)
            if error is not None:
                raise error
        print('  after')
    except BaseException as e:
        print('  out', repr(e), repr(e.__context__))

async def main():
    await attempt('plain', room('a'))
    await attempt('body fails', room('b'), ValueError('body'))
    await attempt('swallowed', room('c', swallow=True), ValueError('body'))
    await attempt('entry fails', room('d', 'entry'))
    await attempt('exit fails', room('e', 'exit'))
    await attempt('both fail', room('f', 'exit'), ValueError('body'))
    await attempt('stop', room('g'), StopAsyncIteration('body'))
    await attempt('stop swallowed', room('h', swallow=True), StopIteration('body'))
    await attempt('no yield', empty())
    await attempt('two yields', twice())
    await attempt('two yields and an error', twice_on_error(), ValueError('body'))
    manager = room('i')
    await attempt('first', manager)
    await attempt('again', manager)
    for turns in range(5):
        print('cancelled after', turns)
        task = asyncio.create_task(attempt('  start', room('j')))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])

    @room('decorator')
    async def decorated(x):
        print('  function', x)
        return x * 2

    print(await decorated(1), await decorated(2))

asyncio.run(main())
