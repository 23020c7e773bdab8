# dining philosophers with hand-made forks of futures: no deadlock by order, fairness by queue; meals are counted
import asyncio
from collections import deque

class Fork:
    def __init__(self, n):
        self.n, self.holder, self.queue = n, None, deque()

    async def take(self, who):
        while self.holder is not None:
            fut = asyncio.get_running_loop().create_future()
            self.queue.append(fut)
            try:
                await fut
            finally:
                if fut in self.queue:
                    self.queue.remove(fut)
        self.holder = who

    def put(self):
        self.holder = None
        for fut in self.queue:
            if not fut.done():
                fut.set_result(None)
                break

async def philosopher(n, forks, meals, log):
    low, high = sorted((forks[n], forks[(n + 1) % len(forks)]), key=lambda f: f.n)
    while True:
        await low.take(n)
        try:
            await high.take(n)
            try:
                meals[n] += 1
                log.append(n)
                for _ in range(n % 2 + 1):
                    await asyncio.sleep(0)
            finally:
                high.put()
        finally:
            low.put()
        await asyncio.sleep(0)

async def main():
    for count in (2, 5):
        forks, meals, log = [Fork(n) for n in range(count)], [0] * count, []
        tasks = [asyncio.create_task(philosopher(n, forks, meals, log)) for n in range(count)]
        for _ in range(30):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)
        print(count, meals, [f.holder for f in forks], [len(f.queue) for f in forks], ''.join(map(str, log)))

asyncio.run(main())
