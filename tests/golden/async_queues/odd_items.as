# Odd items, sizes and arguments: what they do, and what is left of the queue after an error.
import asyncio
import functools


@functools.total_ordering
class Job:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __eq__(self, other):
        return self.rank == other.rank

    def __lt__(self, other):
        if self.name == 'bomb' or other.name == 'bomb':
            raise ZeroDivisionError(self.name)
        return self.rank < other.rank

    def __repr__(self):
        return f'{self.rank}{self.name}'


async def main():
    for make in asyncio.Queue, asyncio.LifoQueue:
        queue = make()
        for item in NotImplemented, None, ..., StopIteration(), queue, make:
            await queue.put(item)
        print([await queue.get() is item for item in (NotImplemented, None, ...)])

    queue = asyncio.PriorityQueue()
    for rank, name in (2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'):
        await queue.put(Job(rank, name))
    print(queue._queue)
    for item in 'x', Job(0, 'bomb'):
        try:
            await queue.put(item)
        except Exception as e:
            print(type(e).__name__, e)
        print(queue.qsize(), queue._unfinished_tasks)
    try:
        while True:
            print(await queue.get(), end=' ')
    except Exception as e:
        print(type(e).__name__, e)
    try:
        await asyncio.PriorityQueue().get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))

    for maxsize in None, 'x', 1.5, True, -1, 10 ** 30:
        try:
            queue = asyncio.Queue(maxsize)
            await queue.put(1)
            print(queue, queue.full(), queue.maxsize)
        except TypeError as e:
            print(type(e).__name__, e)
    queue = asyncio.Queue()
    for call in (lambda: queue.put_nowait(), lambda: queue.get_nowait(1), lambda: queue.qsize(1), lambda: queue.put(),
                 lambda: queue.put(item=1, x=2), lambda: queue.task_done(2), lambda: asyncio.Queue(1, 2),
                 lambda: asyncio.Queue.put_nowait(), lambda: asyncio.Queue.get_nowait(None)):
        try:
            call()
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
    coroutine = queue.get()
    print(asyncio.iscoroutine(coroutine), coroutine.__qualname__, asyncio.iscoroutinefunction(queue.get))
    coroutine.close()
    print(queue.maxsize, queue.empty(), queue._unfinished_tasks)
    queue.put_nowait(item=5)
    print(await queue.get())


asyncio.run(main())
