# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Token bucket, sliding window and concurrency limits on a fake clock."""
import asyncio
import collections
import contextlib
import functools


class Clock:
    """A clock that moves when all sleepers have said how long."""

    def __init__(self):
        self.now = 0.0
        self.sleepers = []

    async def sleep(self, delay):
        future = asyncio.get_running_loop().create_future()
        self.sleepers.append((self.now + delay, len(self.sleepers), future))
        await future

    async def run(self, until):
        while self.now < until:
            for _ in range(20):
                await asyncio.sleep(0)
            pending = sorted(s for s in self.sleepers if not s[2].done())
            if not pending:
                break
            when, _, future = pending[0]
            self.now = max(self.now, when)
            future.set_result(None)
            self.sleepers = [s for s in self.sleepers if not s[2].done()]


class TokenBucket:
    def __init__(self, clock, rate, capacity):
        self.clock, self.rate, self.capacity = clock, rate, capacity
        self.tokens = capacity
        self.updated = clock.now
        self.lock = asyncio.Lock()

    def _refill(self):
        self.tokens = min(self.capacity, self.tokens + (self.clock.now - self.updated) * self.rate)
        self.updated = self.clock.now

    async def acquire(self, amount=1):
        if amount > self.capacity:
            raise ValueError(f'cannot acquire {amount} of {self.capacity}')
        async with self.lock:
            self._refill()
            while self.tokens < amount - 1e-9:
                await self.clock.sleep((amount - self.tokens) / self.rate)
                self._refill()
            self.tokens -= amount


class Window:
    def __init__(self, clock, limit, period):
        self.clock, self.limit, self.period = clock, limit, period
        self.times = collections.deque()

    async def __aenter__(self):
        while True:
            while self.times and self.times[0] <= self.clock.now - self.period:
                self.times.popleft()
            if len(self.times) < self.limit:
                self.times.append(self.clock.now)
                return
            await self.clock.sleep(self.times[0] + self.period - self.clock.now)

    async def __aexit__(self, *exc):
        return False


def limited(limiter):
    def decorate(func):
        @functools.wraps(func)
        async def wrapper(*args, **kwargs):
            async with limiter:
                return await func(*args, **kwargs)
        return wrapper
    return decorate


@contextlib.asynccontextmanager
async def measured(clock, log, name):
    began = clock.now
    log.append(f'{name} in at {began:.2f}')
    try:
        yield
    finally:
        log.append(f'{name} out after {clock.now - began:.2f}')


async def bucket_demo():
    clock, log = Clock(), []
    bucket = TokenBucket(clock, rate=2, capacity=3)

    async def client(name, amounts):
        for amount in amounts:
            await bucket.acquire(amount)
            log.append((round(clock.now, 2), name, amount))

    async with asyncio.TaskGroup() as group:
        group.create_task(client('a', [1, 1, 1, 2]))
        group.create_task(client('b', [2, 1]))
        group.create_task(clock.run(100))
    print(*log, sep='\n')
    try:
        await bucket.acquire(4)
    except ValueError as e:
        print(e)


async def window_demo():
    clock, log = Clock(), []
    window = Window(clock, 2, 1.0)

    @limited(window)
    async def call(n):
        """A call."""
        async with measured(clock, log, f'call {n}'):
            await clock.sleep(0.1 * n)
        return n

    print(call.__name__, call.__doc__, asyncio.iscoroutinefunction(call))
    calls = [asyncio.create_task(call(n)) for n in range(1, 6)]
    calls[3].add_done_callback(lambda t: log.append(f'callback {t.cancelled()}'))
    runner = asyncio.create_task(clock.run(50))
    await asyncio.sleep(0)
    calls[3].cancel()
    print(await asyncio.gather(*calls, return_exceptions=True))
    await runner
    print(*log, sep='\n')


async def semaphore_demo():
    active = peak = 0
    gate = asyncio.Semaphore(3)

    async def task(n):
        nonlocal active, peak
        async with gate:
            active += 1
            peak = max(peak, active)
            for _ in range(n % 4):
                await asyncio.sleep(0)
            active -= 1
            return n * n

    print(await asyncio.gather(*(task(n) for n in range(10))), peak, gate.locked(), gate)


def main():
    for demo in (bucket_demo, window_demo):
        print('--', demo.__name__)
        asyncio.run(demo())


main()
