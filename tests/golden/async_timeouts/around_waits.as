# A deadline over each kind of wait: what is waited for is left in order.
import asyncio

async def expire(name, wait):
    try:
        async with asyncio.timeout(0):
            await wait
            print(name, 'was ready')
    except TimeoutError:
        print(name, 'TimeoutError', asyncio.current_task().cancelling())

async def work():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('  work cancelled')
        raise

async def main():
    loop = asyncio.get_running_loop()
    lock, event, queue, full = asyncio.Lock(), asyncio.Event(), asyncio.Queue(), asyncio.Queue(1)
    semaphore, barrier, condition = asyncio.Semaphore(0), asyncio.Barrier(2), asyncio.Condition()
    await lock.acquire()
    await condition.acquire()
    full.put_nowait(0)
    future, task = loop.create_future(), loop.create_task(work())
    await expire('future', future)
    await expire('task', task)
    await expire('coroutine', work())
    await expire('gather', asyncio.gather(work(), work()))
    shielded = loop.create_task(work())
    await expire('shield', asyncio.shield(shielded))
    await expire('wait', asyncio.wait([shielded]))
    await expire('wait_for', asyncio.wait_for(work(), 3600))
    await expire('lock', lock.acquire())
    await expire('event', event.wait())
    await expire('get', queue.get())
    await expire('put', full.put(1))
    await expire('join', full.join())
    await expire('semaphore', semaphore.acquire())
    await expire('barrier', barrier.wait())
    await expire('condition', condition.wait())
    await expire('ready', asyncio.sleep(0))
    print(future.cancelled(), task.cancelled(), shielded.done(), lock.locked(), condition.locked(), barrier.n_waiting)
    for thing in (lock, event, semaphore, condition):
        print(repr(thing).rpartition(' ')[2])
    print(queue, full)
    shielded.cancel()

asyncio.run(main())
