# a bare raise without anything to raise, in tasks that others run between the handling of something
import asyncio

async def reraise(name, when):
    if when == 'after':
        try:
            raise KeyError(name)
        except KeyError:
            await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        raise
    except RuntimeError as e:
        print(name, when, repr(e), repr(e.__context__))

async def handler(n):
    try:
        raise LookupError(n)
    except LookupError:
        task = asyncio.create_task(reraise('made while handling', 'never'))
        for _ in range(n):
            await asyncio.sleep(0)
        try:
            await reraise_here()
        except LookupError as e:
            print('caught', repr(e))
        await task

async def reraise_here():
    await asyncio.sleep(0)
    raise

async def main():
    await asyncio.gather(reraise('a', 'after'), handler(3), reraise('b', 'never'), reraise('c', 'after'))

asyncio.run(main())
