# run: --virtual-time
import asyncio

async def main():
    try:
        async with asyncio.timeout(0.01) as cm:
            await asyncio.sleep(10)
    except TimeoutError as e:
        print('TimeoutError', e.args, type(e.__context__).__name__, cm.expired())
    async with asyncio.timeout(10) as cm:
        await asyncio.sleep(0)
    print(cm.expired(), cm)
    async with asyncio.timeout(None) as cm:
        print(cm, cm.when())
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print('body')
            await asyncio.sleep(0)
            print('not reached')
    except TimeoutError:
        print('past')
    async with asyncio.timeout(0.01) as cm:
        cm.reschedule(None)
        await asyncio.sleep(0.03)
        print('rescheduled')
    try:
        cm.reschedule(1)
    except RuntimeError as e:
        print(e)
    print(asyncio.current_task().cancelling())
    print(asyncio.timeout(1))

asyncio.run(main())
