# The task that closes a generator is cancelled while the generator cleans up.
import asyncio

async def numbers(clean_up):
    try:
        yield 1
        yield 2
    finally:
        try:
            for i in range(clean_up):
                await asyncio.sleep(0)
                print('  cleans up', i)
        except asyncio.CancelledError:
            print('  clean-up cancelled')
            raise
        finally:
            print('  left')

async def closer(source):
    try:
        await source.aclose()
        print('  aclose returned')
    except BaseException as e:
        print('  aclose', repr(e), repr(e.__context__))
        raise

async def main():
    for turns in range(1, 5):
        print('cancelled after', turns)
        source = numbers(2)
        await anext(source)
        task = asyncio.create_task(closer(source))
        for _ in range(turns):
            await asyncio.sleep(0)
        print('  cancel', task.cancel())
        await asyncio.wait([task])
        print('  ', task.cancelled(), source.ag_frame is None)

asyncio.run(main())
