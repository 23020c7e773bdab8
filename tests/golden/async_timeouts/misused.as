# Wrong uses: no loop, no task, odd numbers, left without being entered.
import asyncio

def attempt(f, *args):
    try:
        f(*args)
        print('fine')
    except Exception as e:
        print(type(e).__name__, e)

async def enter(limit):
    try:
        async with limit as entered:
            print(entered)
            await asyncio.sleep(0)
        print('left')
    except Exception as e:
        print(type(e).__name__, e)

attempt(asyncio.timeout, 1)
attempt(asyncio.timeout, None)
print(asyncio.timeout_at(1), asyncio.timeout_at('later'))
attempt(asyncio.timeout)
attempt(asyncio.timeout_at)

entering = asyncio.timeout_at(1).__aenter__()
attempt(entering.send, None)

async def main():
    attempt(asyncio.timeout, 'soon')
    attempt(asyncio.timeout, [])
    attempt(asyncio.timeout, 1j)
    await enter(asyncio.timeout_at('later'))
    await enter(asyncio.timeout(float('-inf')))

    limit = asyncio.timeout(5)
    attempt(limit.reschedule, 1)
    attempt(limit.reschedule)
    attempt(setattr, limit, 'note', 1)
    try:
        with limit:
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
