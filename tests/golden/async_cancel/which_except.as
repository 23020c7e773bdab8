# which except clauses catch a cancellation: CancelledError is a BaseException, no Exception
import asyncio
import contextlib

async def by_exception():
    try:
        await asyncio.sleep(10)
    except Exception:
        return 'caught'

async def by_base():
    try:
        await asyncio.sleep(10)
    except BaseException as e:
        return type(e).__mro__[1].__name__

async def by_bare():
    try:
        await asyncio.sleep(10)
    except:
        return 'bare'

async def by_tuple():
    try:
        await asyncio.sleep(10)
    except (ValueError, asyncio.CancelledError, KeyError):
        return 'tuple'

async def by_group():
    try:
        await asyncio.sleep(10)
    except* asyncio.CancelledError as group:
        print(repr(group))

async def by_suppress():
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(10)
    return 'suppressed'

async def by_futures_error():
    import concurrent.futures
    try:
        await asyncio.sleep(10)
    except concurrent.futures.CancelledError:
        return 'the other one'

async def by_exceptions_module():
    try:
        await asyncio.sleep(10)
    except asyncio.exceptions.CancelledError:
        return asyncio.CancelledError.__module__

async def by_finally_return():
    try:
        await asyncio.sleep(10)
    finally:
        return 'finally'

async def by_loop():
    while True:
        try:
            await asyncio.sleep(10)
        finally:
            break
    return 'break in finally'

async def main():
    for make in (by_exception, by_base, by_bare, by_tuple, by_group, by_suppress, by_futures_error,
                 by_exceptions_module, by_finally_return, by_loop):
        task = asyncio.create_task(make())
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(make.__name__, 'cancelled' if task.cancelled() else task.result())

asyncio.run(main())
