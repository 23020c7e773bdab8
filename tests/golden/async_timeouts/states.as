# The life of a Timeout: its repr, when() and expired() in each state, and what it refuses.
import asyncio

def attempt(f, *args):
    try:
        print('  ', f(*args))
    except Exception as e:
        print('  ', type(e).__name__, e)

async def enter(limit):
    try:
        async with limit:
            pass
    except RuntimeError as e:
        print('  ', e)

async def main():
    for kind in ('finished', 'expired'):
        print(kind)
        limit = asyncio.timeout(None)
        print('  ', limit, limit.when(), limit.expired())
        attempt(limit.reschedule, 1)
        try:
            async with limit as entered:
                print('  ', entered is limit, limit, limit.when(), limit.expired())
                await enter(limit)
                if kind == 'expired':
                    limit.reschedule(0)
                    print('  ', limit, limit.when())
                    try:
                        await asyncio.sleep(3600)
                    finally:
                        print('  ', limit, limit.expired())
                        attempt(limit.reschedule, 1)
        except TimeoutError as e:
            print('  ', repr(e))
        print('  ', limit, limit.when(), limit.expired())
        attempt(limit.reschedule, None)
        await enter(limit)

asyncio.run(main())
