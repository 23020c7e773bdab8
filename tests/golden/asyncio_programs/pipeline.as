# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""A pipeline of stages joined by queues: sources, maps, batches, sinks, errors, shutdown."""
import asyncio
import inspect
from collections import namedtuple

Stage = namedtuple('Stage', 'name func workers')
END = object()


class Pipeline:
    def __init__(self, source, *, buffer=2):
        self.source = source
        self.buffer = buffer
        self.stages = []
        self.counts = {}

    def map(self, func, *, name=None, workers=1):
        self.stages.append(Stage(name or func.__name__, func, workers))
        return self

    def batch(self, size):
        self.stages.append(Stage(f'batch({size})', size, 1))
        return self

    async def run(self, sink):
        queues = [asyncio.Queue(self.buffer) for _ in range(len(self.stages) + 1)]
        async with asyncio.TaskGroup() as group:
            group.create_task(self._feed(queues[0]), name='source')
            for stage, inbox, outbox in zip(self.stages, queues, queues[1:]):
                group.create_task(self._stage(stage, inbox, outbox), name=stage.name)
            group.create_task(self._drain(queues[-1], sink), name='sink')
        return self.counts

    async def _feed(self, outbox):
        items = self.source
        if hasattr(items, '__aiter__'):
            async for item in items:
                await outbox.put(item)
        else:
            for item in items:
                await outbox.put(item)
        await outbox.put(END)

    async def _stage(self, stage, inbox, outbox):
        self.counts[stage.name] = 0
        if isinstance(stage.func, int):
            await self._batches(stage, inbox, outbox)
        else:
            async with asyncio.TaskGroup() as group:
                for i in range(stage.workers):
                    group.create_task(self._worker(stage, inbox, outbox), name=f'{stage.name}-{i}')
        await outbox.put(END)

    async def _worker(self, stage, inbox, outbox):
        while True:
            item = await inbox.get()
            if item is END:
                await inbox.put(END)  # for the others
                return
            result = stage.func(item)
            if inspect.isasyncgen(result):
                async for each in result:
                    await outbox.put(each)
            elif inspect.isawaitable(result):
                await outbox.put(await result)
            elif inspect.isgenerator(result):
                for each in result:
                    await outbox.put(each)
            else:
                await outbox.put(result)
            self.counts[stage.name] += 1

    async def _batches(self, stage, inbox, outbox):
        batch = []
        while (item := await inbox.get()) is not END:
            batch.append(item)
            if len(batch) == stage.func:
                await outbox.put(tuple(batch))
                self.counts[stage.name] += 1
                batch = []
        if batch:
            await outbox.put(tuple(batch))
            self.counts[stage.name] += 1

    async def _drain(self, inbox, sink):
        while (item := await inbox.get()) is not END:
            sink.append(item)


async def numbers(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            yield i
    finally:
        print('source closed')


async def square(x):
    await asyncio.sleep(0.001 * (x % 3))
    return x * x


def twice(x):
    yield x
    yield -x


async def only_even(x):
    if x % 2 == 0:
        yield x


def fragile(x):
    if x == 16:
        raise ValueError(f'cannot take {x}')
    return x


async def main():
    sink = []
    counts = await (Pipeline(numbers(7)).map(square).map(twice).map(only_even).batch(3).run(sink))
    print(sink, counts)
    sink = []
    counts = await Pipeline(range(10), buffer=1).map(square, workers=3, name='squares').run(sink)
    print(sorted(sink), counts)
    sink = []
    try:
        await Pipeline(numbers(100)).map(square).map(fragile).run(sink)
    except ExceptionGroup as group:
        def leaves(exc):
            if isinstance(exc, BaseExceptionGroup):
                for each in exc.exceptions:
                    yield from leaves(each)
            else:
                yield exc
        print(group, [repr(e) for e in leaves(group)], sink)
    task = asyncio.create_task(Pipeline(numbers(10**6)).map(square).run([]))
    await asyncio.sleep(0.02)
    task.cancel('enough')
    try:
        await task
    except asyncio.CancelledError as e:
        print('cancelled', task.cancelled(), e.args)
    print(len(asyncio.all_tasks()))


asyncio.run(main())
