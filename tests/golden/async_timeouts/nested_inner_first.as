# The inner deadline is earlier: its TimeoutError passes the outer block as any error would.
import asyncio

async def nested(handle):
    async with asyncio.timeout(3600) as outer:
        try:
            async with asyncio.timeout(0) as inner:
                try:
                    await asyncio.sleep(3600)
                except asyncio.CancelledError:
                    print('body', inner, outer.expired(), asyncio.current_task().cancelling())
                    raise
        except TimeoutError as e:
            print('between', repr(e.__cause__), asyncio.current_task().cancelling())
            if not handle:
                raise
        await asyncio.sleep(0)
        print('outer body ends')
    print('outer', outer)

async def main():
    await nested(True)
    try:
        await nested(False)
    except TimeoutError as e:
        print('out', repr(e), repr(e.__cause__), repr(e.__context__))

asyncio.run(main())
