# a hand-made lock of futures: the queue of waiters, cancelled waiters, hand-over in the same turn
import asyncio
import collections

class Lock:
    def __init__(self):
        self.locked, self.waiters = False, collections.deque()

    async def acquire(self, name, log):
        if not self.locked:
            self.locked = True
            log.append(f'{name} at once')
            return
        fut = asyncio.get_running_loop().create_future()
        self.waiters.append(fut)
        try:
            await fut
            log.append(f'{name} handed')
        except asyncio.CancelledError:
            log.append(f'{name} gives up')
            if fut.done() and not fut.cancelled():
                self.release()
            raise

    def release(self):
        while self.waiters:
            fut = self.waiters.popleft()
            if not fut.done():
                fut.set_result(None)
                return
        self.locked = False

async def use(lock, name, turns, log):
    await lock.acquire(name, log)
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
    finally:
        log.append(f'{name} releases')
        lock.release()

async def main():
    for victims in ('', 'b', 'c', 'bc', 'd'):
        for turns in (2, 3, 4):
            log, lock = [], Lock()
            tasks = {n: asyncio.create_task(use(lock, n, 1, log)) for n in 'abcd'}
            for _ in range(turns):
                await asyncio.sleep(0)
            for victim in victims:
                tasks[victim].cancel()
            await asyncio.wait(tasks.values())
            print(victims or '-', turns, lock.locked, ', '.join(log))

asyncio.run(main())
