# The lowest item first, whatever the order of putting; ties by the next field; the list inside is a heap.
import asyncio

class Job:
    def __init__(self, rank, name):
        self.rank, self.name = rank, name

    def __lt__(self, other):
        return self.rank < other.rank

    def __repr__(self):
        return f'{self.name}{self.rank}'

async def main():
    queue = asyncio.PriorityQueue()
    for n in (5, 3, 8, 1, 9, 2, 7, 3):
        queue.put_nowait(n)
    print(queue)
    print([queue.get_nowait() for _ in range(4)], queue)
    for n in (0, 6, 4):
        await queue.put(n)
    print([await queue.get() for _ in range(queue.qsize())])
    for pair in ((2, 'b'), (1, 'z'), (2, 'a'), (1, 'y')):
        queue.put_nowait(pair)
    print([queue.get_nowait() for _ in range(4)])
    for rank, name in ((2, 'a'), (1, 'b'), (2, 'c'), (1, 'd'), (2, 'e')):
        queue.put_nowait(Job(rank, name))
    print([queue.get_nowait() for _ in range(5)])
    queue.put_nowait((1, {}))
    try:
        queue.put_nowait((1, []))
    except TypeError as e:
        print(e, queue.qsize(), queue)

    async def getter(name):
        print(name, await queue.get())
    queue = asyncio.PriorityQueue(2)
    tasks = [asyncio.create_task(getter(n)) for n in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait(2)
    queue.put_nowait(1)
    try:
        queue.put_nowait(0)
    except asyncio.QueueFull as e:
        print(repr(e))
    await asyncio.wait(tasks)

asyncio.run(main())
