# A lock goes from hand to hand in the order of asking; who frees it and wants it again asks last.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def worker(name, lock, rounds):
    for i in range(rounds):
        print(turn, name, 'asks')
        await lock.acquire()
        print(turn, name, 'has it')
        await asyncio.sleep(0)
        lock.release()
        print(turn, name, 'frees it', lock.locked())

async def main():
    tick()
    lock = asyncio.Lock()
    await asyncio.gather(*[worker(n, lock, 2) for n in 'abc'])
    print(turn, 'alone: no turn is lost')
    for _ in range(3):
        async with lock:
            print(turn, lock.locked())
    print(turn, lock.locked())

asyncio.run(main())
