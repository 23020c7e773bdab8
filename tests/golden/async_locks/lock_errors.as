# Wrong use of a lock, and release() by somebody else, which is allowed.
import asyncio

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)

async def main():
    lock = asyncio.Lock()
    attempt(lock.release)
    attempt(asyncio.Lock, 1)
    attempt(lock.release, 1)
    attempt(lock.locked, 1)
    attempt(lambda: lock.acquire(False))
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)
    try:
        await lock
    except TypeError as e:
        print(e)
    try:
        with await lock:
            pass
    except TypeError as e:
        print(e)
    print(await lock.acquire(), lock.locked())

    async def other():
        lock.release()

    await asyncio.create_task(other())
    print(lock.locked())
    attempt(lock.release)
    async with lock as value:
        print(value)
        lock.release()
        try:
            async with lock:
                print('again')
            await lock.acquire()
        finally:
            print(lock.locked())
    try:
        async with lock:
            lock.release()
    except RuntimeError as e:
        print(e)
    try:
        async with lock:
            lock.release()
            raise KeyError('body')
    except RuntimeError as e:
        print(e, '|', repr(e.__context__))
    print(lock.locked())

asyncio.run(main())
