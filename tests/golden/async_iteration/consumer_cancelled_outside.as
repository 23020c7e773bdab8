# The consumer is cancelled in the body of its loop: the generator knows nothing of it until somebody closes it.
import asyncio

async def numbers():
    n = 0
    try:
        while True:
            yield n
            n += 1
    except BaseException as e:
        print('  generator', repr(e))
        raise
    finally:
        await asyncio.sleep(0)
        print('  generator clean')

async def consumer(source, close):
    try:
        async for n in source:
            print('  got', n)
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('  consumer cancelled')
        raise
    finally:
        if close:
            await source.aclose()

async def main():
    for close in (True, False):
        source = numbers()
        task = asyncio.create_task(consumer(source, close))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print('done', source.ag_frame is None)
        if not close:
            print('goes on:', await anext(source))
            await source.aclose()

asyncio.run(main())
