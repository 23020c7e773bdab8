import asyncio

async def worker(name, lock):
    print(name, 'wants')
    async with lock:
        print(name, 'has')
        await asyncio.sleep(0)
        print(name, 'leaves')

async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*(worker(n, lock) for n in 'abcd'))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
    print(await lock.acquire(), lock.locked())
    lock.release()

asyncio.run(main())
