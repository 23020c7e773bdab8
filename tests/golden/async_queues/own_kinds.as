# Subclasses with their own _init, _put and _get: without doubles, with a faulty store, newest kept.
import asyncio
import collections

class Unique(asyncio.Queue):
    def _init(self, maxsize):
        super()._init(maxsize)
        self.seen = set()

    def _put(self, item):
        if item not in self.seen:
            self.seen.add(item)
            super()._put(item)

class Newest(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = collections.deque(maxlen=2)

class Faulty(asyncio.Queue):
    def _put(self, item):
        if item == 'refused':
            raise ValueError(item)
        super()._put(item)

    def _get(self):
        item = super()._get()
        if item == 'poison':
            raise LookupError(item)
        return item

async def main():
    queue = Unique()
    for item in 'abracadabra':
        await queue.put(item)
    print(queue.qsize(), [queue.get_nowait() for _ in range(queue.qsize())], queue)
    queue = Newest()
    for item in range(5):
        queue.put_nowait(item)
    print(queue)
    queue = Faulty(2)

    async def getter(name):
        try:
            print(name, await queue.get())
        except LookupError as e:
            print(name, repr(e), queue)

    tasks = [asyncio.create_task(getter(n)) for n in 'abc']
    await asyncio.sleep(0)
    for item in ('refused', 'poison', 'good', 'also good'):
        try:
            await queue.put(item)
        except ValueError as e:
            print(repr(e), queue)
    await asyncio.wait(tasks)
    print(queue)

asyncio.run(main())
