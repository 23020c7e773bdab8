# wait() and notify() want the lock; what else a Condition refuses.
import asyncio

def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)

async def await_it(f, *args):
    try:
        print(await f(*args))
    except Exception as e:
        print(type(e).__name__, e)

async def main():
    condition = asyncio.Condition()
    attempt(condition.notify)
    attempt(condition.notify_all)
    attempt(condition.release)
    attempt(condition.notify, 1, 2)
    attempt(asyncio.Condition, None, None)
    await await_it(condition.wait)
    await await_it(condition.wait_for, lambda: False)
    await await_it(condition.wait_for, lambda: 'already true')
    async with condition:
        await await_it(condition.wait_for, None)
        await await_it(condition.wait_for, lambda x: x)
        attempt(condition.notify, 'x')
        attempt(condition.notify, None)
        print(condition.locked())
    try:
        async with condition:
            condition.release()
    except RuntimeError as e:
        print(e)
    try:
        with condition:
            pass
    except TypeError as e:
        print(e)
    # Whoever holds it: the lock is not asked who took it.
    await condition.acquire()
    async def other():
        condition.notify_all()
        condition.release()
        print('other notified')
    await asyncio.create_task(other())
    print(condition.locked())

asyncio.run(main())
