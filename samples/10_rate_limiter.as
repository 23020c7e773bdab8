# run: --virtual-time
# At most three at once, and at most five a second. The times are those of the loop's clock.
import asyncio
from collections import deque


class RateLimiter:
    """Lets `count` callers through in any `period` seconds."""

    def __init__(self, count, period):
        self.count = count
        self.period = period
        self.times = deque()
        self.turn = asyncio.Lock()

    async def __aenter__(self):
        loop = asyncio.get_running_loop()
        async with self.turn:
            if len(self.times) == self.count:
                wait = self.times.popleft() + self.period - loop.time()
                if wait > 0:
                    await asyncio.sleep(wait)
            self.times.append(loop.time())

    async def __aexit__(self, *exc_info):
        pass


async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    limiter = RateLimiter(5, 0.5)
    at_once = asyncio.Semaphore(3)
    running = most = 0

    async def request(n):
        nonlocal running, most
        async with limiter, at_once:
            running += 1
            most = max(most, running)
            print(f"{(loop.time() - start):4.1f} s: request {n}")
            await asyncio.sleep(0.01)
            running -= 1

    await asyncio.gather(*(request(n) for n in range(12)))
    print("never more than", most, "at once")


asyncio.run(main())
