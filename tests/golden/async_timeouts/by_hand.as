# __aenter__ and __aexit__ called by hand, and left with all sorts of errors.
import asyncio

async def leave(limit, *args):
    try:
        print('returns', await limit.__aexit__(*args), limit)
    except BaseException as e:
        print(repr(e), repr(e.__cause__), limit)

async def main():
    me = asyncio.current_task()
    limit = asyncio.timeout(3600)
    await leave(limit, None, None, None)
    print(await limit.__aenter__() is limit)
    await leave(limit, ValueError, ValueError('told'), None)
    await leave(limit, None, None, None)
    for kind in (asyncio.CancelledError, ValueError, None):
        limit = asyncio.timeout(0)
        await limit.__aenter__()
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            print('cancelled', me.cancelling())
        await leave(limit, kind, kind and kind('told'), None)
        print(me.cancelling())
        await leave(limit, kind, kind and kind('again'), None)
        print(me.cancelling())

    class SubCancelled(asyncio.CancelledError):
        pass

    try:
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                raise SubCancelled
    except BaseException as e:
        print(type(e).__name__, limit, me.cancelling())

asyncio.run(main())
