# A lock, an event, a semaphore and a condition let go in one turn: those who wait run in the order of letting go.
import asyncio
import itertools

async def main():
    for order in itertools.permutations(('lock', 'event', 'semaphore', 'condition')):
        lock, event, semaphore, condition = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore(0), asyncio.Condition()
        await lock.acquire()
        log = []

        async def wait_condition():
            async with condition:
                await condition.wait()

        async def waiter(name, wait):
            await wait()
            log.append(name)

        tasks = [asyncio.create_task(waiter(n, w)) for n, w in (
            ('lock', lock.acquire), ('event', event.wait), ('semaphore', semaphore.acquire),
            ('condition', wait_condition))]
        await asyncio.sleep(0)
        async with condition:
            for name in order:
                {'lock': lock.release, 'event': event.set, 'semaphore': semaphore.release,
                 'condition': condition.notify}[name]()
        await asyncio.wait(tasks)
        print(*order, '->', *log)

asyncio.run(main())
