# Queues whose methods are overridden, or patched: asked in CPython's order.
import asyncio


class Told(asyncio.Queue):
    def _put(self, item):
        print('_put', item)
        super()._put(item)

    def _get(self):
        item = super()._get()
        print('_get', item)
        return item


class Asked(asyncio.Queue):
    def full(self):
        print('full?')
        return super().full()

    def empty(self):
        print('empty?')
        return super().empty()

    def qsize(self):
        print('qsize')
        return super().qsize()

    def put_nowait(self, item):
        print('put_nowait', item)
        super().put_nowait(item)

    def get_nowait(self):
        print('get_nowait')
        return super().get_nowait()

    def _wakeup_next(self, waiters):
        print('wake', len(waiters))
        super()._wakeup_next(waiters)


class Unique(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = {}

    def _put(self, item):
        self._queue[item] = None

    def _get(self):
        return self._queue.popitem()[0]


class Eldest(asyncio.LifoQueue):
    def _get(self):
        return self._queue.pop(0)


class Touchy(asyncio.Queue):
    def _put(self, item):
        if item == 'bad':
            raise KeyError(item)
        super()._put(item)
        if item == 'twice':
            self.put_nowait('again')


async def use(queue):
    print(type(queue).__name__)
    await queue.put(1)
    await queue.put(2)
    print(queue.full(), queue.qsize())
    late = asyncio.create_task(queue.put(3))
    await asyncio.sleep(0)
    print(await queue.get())
    await late
    print(await queue.get(), queue.get_nowait(), queue.empty())
    for _ in range(3):
        queue.task_done()
    await queue.join()
    getter = asyncio.create_task(queue.get())
    await asyncio.sleep(0)
    getter.cancel()
    await asyncio.gather(getter, return_exceptions=True)
    print(queue)


async def main():
    for make in Told, Asked, Unique, Eldest:
        await use(make(2))
    queue = Touchy()
    for item in 'bad', 'twice':
        try:
            await queue.put(item)
        except KeyError as e:
            print(repr(e))
        print(queue._unfinished_tasks, list(queue._queue), queue._finished.is_set())

    queue = asyncio.Queue()
    queue._put = lambda item: print('an attribute of the object', item)
    await queue.put(1)
    print(queue.qsize())

    original = asyncio.Queue.put_nowait
    asyncio.Queue.put_nowait = lambda self, item: print('patched', item)
    queue = asyncio.Queue()
    await queue.put(1)
    asyncio.Queue.put_nowait = original
    await queue.put(2)
    print(queue)


asyncio.run(main())
