# The outer deadline is earlier: the inner block passes the CancelledError on untouched.
import asyncio

async def main():
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(0) as outer:
            try:
                async with asyncio.timeout(3600) as inner:
                    try:
                        await asyncio.sleep(3600)
                    except asyncio.CancelledError as e:
                        print('body', e.args, inner.expired(), outer.expired(), me.cancelling())
                        raise
            except BaseException as e:
                print('between', repr(e), inner, me.cancelling())
                raise
    except TimeoutError as e:
        print('out', repr(e), repr(e.__cause__), outer, me.cancelling())
    try:
        async with asyncio.timeout(0) as outer:
            async with asyncio.timeout(3600):
                try:
                    await asyncio.sleep(3600)
                except asyncio.CancelledError:
                    print('swallowed')
            print('inner left', me.cancelling())
            await asyncio.sleep(0)
        print('outer left', outer, me.cancelling())
    except TimeoutError as e:
        print('out', repr(e))

asyncio.run(main())
