# wait_for() over acquire(): whoever gives up has not taken anything, and the queue behind moves on.
# run: --virtual-time
import asyncio

async def main():
    for make in (asyncio.Lock, asyncio.Semaphore, asyncio.BoundedSemaphore, asyncio.Condition):
        thing = make()
        print(make.__name__, await asyncio.wait_for(thing.acquire(), 1))
        for delay in (0, 0.005):
            try:
                await asyncio.wait_for(thing.acquire(), delay)
            except TimeoutError as e:
                print('  gave up', delay, repr(thing).partition('[')[2])
        behind = asyncio.create_task(thing.acquire())
        impatient = asyncio.create_task(asyncio.wait_for(thing.acquire(), 0.005))
        await asyncio.wait([impatient])
        print('  ', repr(impatient.exception()), repr(thing).partition('[')[2])
        thing.release()
        print('  behind', await behind, repr(thing).partition('[')[2])
        thing.release()
        print('  free', await asyncio.wait_for(thing.acquire(), 1), thing.locked())

asyncio.run(main())
