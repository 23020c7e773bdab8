# A timeout held open over a yield: it watches the task that entered it, wherever that one waits.
# run: --virtual-time
import asyncio

async def numbers():
    try:
        async with asyncio.timeout(0.01) as limit:
            n = 0
            while True:
                yield n
                n += 1
    except TimeoutError:
        print('TimeoutError in the generator')
    except BaseException as e:
        print('generator', repr(e), limit)
        raise

async def main():
    me = asyncio.current_task()
    source = numbers()
    try:
        async for n in source:
            print('got', n)
            if n == 2:
                await asyncio.sleep(3600)
    except asyncio.CancelledError as e:
        print('consumer', repr(e), me.cancelling())
        await source.aclose()
        print('closed', me.cancelling())
    source = numbers()
    print(await anext(source))
    try:
        print(await source.athrow(asyncio.CancelledError('thrown')))
    except BaseException as e:
        print('thrown', repr(e))
    source = numbers()
    print(await anext(source))
    await source.aclose()
    await asyncio.sleep(0.02)
    print('nothing comes afterwards', me.cancelling())

asyncio.run(main())
