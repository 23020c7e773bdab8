# a priority scheduler of coroutines on top of the loop: a heap, generators driven by hand inside of one task
import asyncio
import heapq
import itertools
import types

@types.coroutine
def step(cost=1):
    return (yield cost)

class Scheduler:
    def __init__(self):
        self.heap, self.number, self.log, self.started = [], itertools.count(), [], set()

    def spawn(self, name, coro, priority=0):
        heapq.heappush(self.heap, (priority, next(self.number), name, coro))

    async def run(self):
        clock = 0
        while self.heap:
            priority, _, name, coro = heapq.heappop(self.heap)
            try:
                cost = coro.send(clock if name in self.started else None)
                self.started.add(name)
            except StopIteration as e:
                self.log.append(f'{name} ends with {e.value} at {clock}')
                continue
            except Exception as e:
                self.log.append(f'{name} fails with {e!r} at {clock}')
                continue
            self.log.append(f'{name}@{clock}')
            clock += cost
            heapq.heappush(self.heap, (priority + cost, next(self.number), name, coro))
            await asyncio.sleep(0)
        return clock

class Scope:
    def __init__(self, log, name):
        self.log, self.name = log, name

    async def __aenter__(self):
        await step(0)
        return self

    async def __aexit__(self, kind, value, traceback):
        self.log.append(f'{self.name} leaves' + (f' by {kind.__name__}' if kind else ''))
        return False

async def job(name, steps, scheduler):
    async with Scope(scheduler.log, name):
        for cost in steps:
            clock = await step(cost)
            scheduler.log.append(f'{name} knows it is {clock}')
            if clock > 8:
                raise TimeoutError(clock)
        if name == 'parent':
            scheduler.spawn('child', job('child', [1], scheduler), 5)
    return sum(steps)

async def main():
    scheduler = Scheduler()
    scheduler.spawn('long', job('long', [3, 3, 3], scheduler))
    scheduler.spawn('parent', job('parent', [1, 1], scheduler))
    scheduler.spawn('urgent', job('urgent', [1], scheduler), -5)
    other = asyncio.create_task(asyncio.sleep(0, 'the loop goes on meanwhile'))
    print(await scheduler.run(), await other)
    print(*scheduler.log, sep='\n')

asyncio.run(main())
