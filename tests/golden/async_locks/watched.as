# Classes that watch their attributes see each access that CPython makes.
import asyncio


class Watched(asyncio.Semaphore):
    def __setattr__(self, name, value):
        if name == '_value':
            print('value is', value)
        super().__setattr__(name, value)


class Asked(asyncio.Event):
    def __getattribute__(self, name):
        if name == '_value':
            print('asked for', name)
        return super().__getattribute__(name)


class Property(asyncio.Lock):
    @property
    def _locked(self):
        print('read')
        return self.state

    @_locked.setter
    def _locked(self, value):
        print('written', value)
        self.state = value


class Marked(asyncio.Lock):
    def __init__(self):
        super().__init__()
        self._value = self._bound_value = 1
        self._queue = []


async def main():
    watched = Watched(2)
    async with watched:
        await watched.acquire()
    watched.release()
    asked = Asked()
    asked.set()
    print(await asked.wait(), asked.is_set())
    lock = Property()
    async with lock:
        print(lock.locked())
    marked = Marked()
    async with marked:
        print(marked.locked(), marked._value)
    print(marked.locked())


asyncio.run(main())
