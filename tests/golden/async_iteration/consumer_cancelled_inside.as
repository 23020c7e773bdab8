# The consumer is cancelled while the generator awaits: the CancelledError comes up through the generator.
import asyncio

async def inner():
    try:
        for n in range(10):
            await asyncio.sleep(0)
            yield n
    except asyncio.CancelledError:
        print('  inner cancelled')
        raise
    finally:
        print('  inner finally')
        await asyncio.sleep(0)
        print('  inner clean')

async def outer(swallow):
    try:
        async for n in inner():
            yield n * 10
    except asyncio.CancelledError:
        print('  outer cancelled')
        if not swallow:
            raise
        yield 'last'
    finally:
        print('  outer finally')

async def consumer(swallow):
    got = []
    try:
        async for n in outer(swallow):
            got.append(n)
        print('  loop ends', got)
    except asyncio.CancelledError as e:
        print('  consumer', got, e.args)
        raise

async def main():
    for swallow in (False, True):
        for turns in (1, 3):
            print('after', turns, 'swallow' if swallow else 'pass on')
            task = asyncio.create_task(consumer(swallow))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel('stop')
            await asyncio.wait([task])
            print('  ', task.cancelled())

asyncio.run(main())
