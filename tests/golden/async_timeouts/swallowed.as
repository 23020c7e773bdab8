# The body swallows the cancellation: no TimeoutError, and the count of requests is clean.
import asyncio

async def main():
    me = asyncio.current_task()
    async with asyncio.timeout(0) as limit:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print('swallowed', me.cancelling())
        await asyncio.sleep(0)
        print('goes on')
    print(limit, limit.expired(), me.cancelling())
    try:
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                raise ValueError('instead')
    except ValueError as e:
        print(repr(e), repr(e.__context__), limit.expired(), me.cancelling())
    try:
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                pass
            raise asyncio.CancelledError('another')
    except TimeoutError as e:
        print(repr(e), repr(e.__cause__), me.cancelling())
    for _ in range(2):
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                break
    print('broke', limit, me.cancelling())

asyncio.run(main())
