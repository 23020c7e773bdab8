# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""A pool of workers with priorities, retries, results and statistics."""
import asyncio
import dataclasses
import itertools
from collections import Counter, defaultdict
from typing import Any, Awaitable, Callable


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    number: int
    name: str = dataclasses.field(compare=False)
    func: Callable[..., Awaitable[Any]] = dataclasses.field(compare=False, repr=False)
    attempts: int = dataclasses.field(default=0, compare=False)
    future: asyncio.Future = dataclasses.field(default=None, compare=False, repr=False)


class PoolClosed(RuntimeError):
    pass


class WorkerPool:
    def __init__(self, size, *, retries=2, log=print):
        self.size = size
        self.retries = retries
        self.queue = asyncio.PriorityQueue()
        self.numbers = itertools.count(1)
        self.stats = Counter()
        self.by_worker = defaultdict(list)
        self.log = log
        self.closed = False
        self.workers = []

    async def __aenter__(self):
        self.workers = [asyncio.create_task(self._work(), name=f'worker-{i}') for i in range(self.size)]
        return self

    async def __aexit__(self, exc_type, exc, tb):
        self.closed = True
        if exc_type is None:
            await self.queue.join()
        for worker in self.workers:
            worker.cancel()
        done = await asyncio.gather(*self.workers, return_exceptions=True)
        self.log('workers ended:', [type(d).__name__ for d in done])

    def submit(self, name, func, *, priority=10):
        if self.closed:
            raise PoolClosed(f'{name}: pool is closed')
        future = asyncio.get_running_loop().create_future()
        job = Job(priority, next(self.numbers), name, func, future=future)
        self.queue.put_nowait(job)
        return future

    async def _work(self):
        me = asyncio.current_task().get_name()
        while True:
            job = await self.queue.get()
            try:
                await self._attempt(me, job)
            finally:
                self.queue.task_done()

    async def _attempt(self, me, job):
        job.attempts += 1
        try:
            async with asyncio.timeout(0.5):
                result = await job.func(job.attempts)
        except TimeoutError:
            self.stats['timeout'] += 1
            job.future.set_exception(TimeoutError(job.name))
        except (ValueError, ConnectionError) as exc:
            self.stats['error'] += 1
            if job.attempts <= self.retries:
                self.log(f'{me}: {job} failed with {exc!r}, again')
                job.priority += 5
                self.queue.put_nowait(job)
                return
            job.future.set_exception(exc)
        else:
            self.stats['ok'] += 1
            if not job.future.cancelled():
                job.future.set_result(result)
        self.by_worker[me].append(job.name)


def quick(value):
    async def func(attempt):
        await asyncio.sleep(0.01)
        return value, attempt
    return func


def flaky(times):
    async def func(attempt):
        await asyncio.sleep(0.002)
        if attempt <= times:
            raise ConnectionError(f'attempt {attempt}')
        return 'finally', attempt
    return func


async def hangs(attempt):
    await asyncio.sleep(30)


async def main():
    async with WorkerPool(3) as pool:
        futures = {f'quick-{i}': pool.submit(f'quick-{i}', quick(i), priority=i % 2) for i in range(5)}
        futures['flaky-1'] = pool.submit('flaky-1', flaky(1), priority=0)
        futures['flaky-9'] = pool.submit('flaky-9', flaky(9))
        futures['hangs'] = pool.submit('hangs', hangs)
        futures['dropped'] = pool.submit('dropped', quick('unseen'))
        futures['dropped'].cancel()
    try:
        pool.submit('late', quick(0))
    except PoolClosed as e:
        print(e)
    for name, future in futures.items():
        if future.cancelled():
            print(name, 'cancelled')
        elif future.exception():
            print(name, repr(future.exception()))
        else:
            print(name, future.result())
    print(sorted(pool.stats.items()))
    print(sorted(sum(pool.by_worker.values(), [])))


asyncio.run(main())
