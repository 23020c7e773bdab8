# The waiter to whom the lock was just given is cancelled before it runs: the next one gets it.
import asyncio

async def worker(name, lock):
    try:
        print('  ', name, 'acquired', await lock.acquire())
    except asyncio.CancelledError:
        print('  ', name, 'cancelled', lock.locked())
        raise
    try:
        await asyncio.sleep(0)
    finally:
        print('  ', name, 'frees it')
        lock.release()

async def main():
    for plan in ('release cancel0', 'cancel0 release', 'release turn cancel0', 'release cancel0 cancel1',
                 'release cancel1', 'release cancel0 acquire', 'cancel0 cancel1 cancel2 release acquire'):
        print(plan)
        lock = asyncio.Lock()
        await lock.acquire()
        tasks = [asyncio.create_task(worker(n, lock)) for n in 'abc']
        await asyncio.sleep(0)
        for step in plan.split():
            if step == 'release':
                lock.release()
            elif step == 'turn':
                await asyncio.sleep(0)
            elif step == 'acquire':
                await lock.acquire()
                print('   main acquired')
                lock.release()
            else:
                print('  ', step, tasks[int(step[-1])].cancel())
        await asyncio.wait(tasks)
        print('  ', repr(lock)[-11:], [t.cancelled() for t in tasks])

asyncio.run(main())
