# Locks made outside of a loop; used by one loop after the other; and where that is noticed.
import asyncio

lock, event, semaphore = asyncio.Lock(), asyncio.Event(), asyncio.Semaphore()
condition, barrier, queue = asyncio.Condition(), asyncio.Barrier(2), asyncio.Queue()

async def quick():
    async with lock, semaphore, condition:
        condition.notify_all()
    queue.put_nowait(1)
    print(await queue.get(), event.is_set())

async def contended(name, wait):
    try:
        async with asyncio.timeout(0):
            await wait()
    except TimeoutError:
        print(name, 'bound now')
    except RuntimeError as e:
        print(name, e.args[0].split('<')[0].rstrip(), '...', e.args[0].rpartition('>')[2].strip())

async def hold(acquire, release):
    await acquire()
    await contended(acquire.__qualname__, acquire)
    release()

async def all_of_them():
    await hold(lock.acquire, lock.release)
    await hold(semaphore.acquire, semaphore.release)
    await contended('event', event.wait)
    await contended('queue', queue.get)
    async with condition:
        await contended('condition', condition.wait)
    await contended('barrier', barrier.wait)

asyncio.run(quick())
asyncio.run(quick())
asyncio.run(all_of_them())
print('--- another loop')
asyncio.run(quick())
asyncio.run(all_of_them())
