# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Retry with backoff, circuit breaker, hedged requests, deadlines."""
import asyncio
import random
import time
from functools import partial, wraps


class Transient(Exception):
    pass


class Fatal(Exception):
    def __init__(self, code, *, detail=None):
        super().__init__(code, detail)
        self.code = code


class RetryError(Exception):
    pass


def retry(*, attempts=3, base=0.001, factor=2, jitter=0, on=(Transient,), log=None):
    def decorate(func):
        @wraps(func)
        async def wrapper(*args, **kwargs):
            errors = []
            for attempt in range(1, attempts + 1):
                try:
                    return await func(*args, **kwargs)
                except on as exc:
                    errors.append(exc)
                    if attempt == attempts:
                        break
                    delay = base * factor ** (attempt - 1) + random.uniform(0, jitter)
                    if log:
                        log(f'{func.__qualname__} attempt {attempt}: {exc!r}, waits {delay:.3f}')
                    await asyncio.sleep(delay)
            raise RetryError(f'{attempts} attempts') from ExceptionGroup('all attempts', errors)
        wrapper.plain = func
        return wrapper
    return decorate


class Breaker:
    def __init__(self, threshold, cooldown):
        self.threshold, self.cooldown = threshold, cooldown
        self.failures, self.opened = 0, None

    @property
    def state(self):
        if self.opened is None:
            return 'closed'
        if time.monotonic() - self.opened >= self.cooldown:
            return 'half-open'
        return 'open'

    async def call(self, func):
        state = self.state
        if state == 'open':
            raise Fatal(503, detail='circuit open')
        try:
            result = await func()
        except Exception:
            self.failures += 1
            if self.failures >= self.threshold or state == 'half-open':
                self.opened = time.monotonic()
            raise
        self.failures, self.opened = 0, None
        return result


class Service:
    def __init__(self, plan):
        self.plan = iter(plan)
        self.calls = 0

    async def fetch(self):
        self.calls += 1
        await asyncio.sleep(0)
        step = next(self.plan)
        if isinstance(step, Exception):
            raise step
        return step

    @retry(attempts=4, log=print)
    async def robust(self):
        return await self.fetch()


async def hedge(func, count, after):
    """Starts another request whenever the last one takes too long; the first result wins."""
    tasks = set()
    try:
        for n in range(count):
            tasks.add(asyncio.create_task(func(n), name=f'hedge-{n}'))
            timeout = after if n + 1 < count else None
            done, _ = await asyncio.wait(tasks, timeout=timeout, return_when=asyncio.FIRST_COMPLETED)
            if done:
                return done.pop().result(), len(tasks)
    finally:
        for task in tasks:
            task.cancel()
        ended = await asyncio.gather(*tasks, return_exceptions=True)
        print('hedge ended', sorted(type(e).__name__ for e in ended))


async def main():
    service = Service([Transient('one'), Transient('two'), 'third'])
    print(await service.robust(), service.calls)

    service = Service([Transient(i) for i in range(9)])
    try:
        await service.robust()
    except RetryError as e:
        print(repr(e), repr(e.__cause__), service.calls)

    service = Service([Transient('x'), Fatal(404)])
    try:
        await service.robust()
    except Fatal as e:
        print(e.code, e.args, repr(e.__context__), service.calls)

    breaker = Breaker(2, 0.02)
    service = Service([Transient(1), Transient(2), Transient(3), 'back', 'well'])
    for pause in (0, 0, 0, 0.03, 0.03, 0):
        await asyncio.sleep(pause)
        try:
            print(breaker.state, end=' ')
            print(await breaker.call(service.fetch))
        except (Transient, Fatal) as e:
            print(repr(e))
    print(breaker.state, service.calls)

    async def slow_first(n):
        await asyncio.sleep([5, 0.01, 5][n])
        return f'from {n}'

    print(await hedge(slow_first, 3, 0.02))
    try:
        async with asyncio.timeout(0.02) as scope:
            await hedge(slow_first, 1, 1)
    except TimeoutError:
        print('deadline', scope.expired())

    @retry(attempts=10, base=0.01, on=(TimeoutError,), log=lambda text: None)
    async def outer():
        async with asyncio.timeout(0.001):
            await asyncio.sleep(1)

    started = time.monotonic()
    try:
        await asyncio.wait_for(outer(), 0.05)
    except TimeoutError as e:
        print('gave up', repr(e), repr(e.__cause__), time.monotonic() - started < 0.3)
    print(outer.__name__, asyncio.iscoroutinefunction(outer.plain), partial(outer).func is outer)


asyncio.run(main())
