# A semaphore that begins at zero counts signals: none is lost, none is heard twice.
import asyncio

async def listener(name, signal, n):
    for i in range(n):
        await signal.acquire()
        print(name, 'heard', i)

async def speaker(signal, bursts):
    for burst in bursts:
        for _ in range(burst):
            signal.release()
        print('spoke', burst, signal.locked())
        await asyncio.sleep(0)
        await asyncio.sleep(0)

async def main():
    signal = asyncio.Semaphore(0)
    async with asyncio.TaskGroup() as group:
        group.create_task(listener('x', signal, 4))
        group.create_task(listener('y', signal, 3))
        group.create_task(speaker(signal, [1, 3, 0, 2, 1]))
    print(signal.locked(), signal._value)

asyncio.run(main())
