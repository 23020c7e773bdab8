# A class below that has a method of its own is asked, each time CPython asks it.
import asyncio


class Loud(asyncio.Lock):
    def __init__(self):
        super().__init__()
        self.name = 'loud'

    def release(self):
        print('release')
        super().release()


class Patient(asyncio.Lock):
    async def acquire(self):
        print('acquire')
        return await super().acquire()


class Waking(asyncio.Lock):
    def _wake_up_first(self):
        print('wake', len(self._waiters or ()))
        super()._wake_up_first()


class Counting(asyncio.Semaphore):
    def _wake_up_next(self):
        print('wake', self._value)
        super()._wake_up_next()

    def locked(self):
        print('locked?', self._value)
        return super().locked()


class Bounded(asyncio.BoundedSemaphore):
    def release(self):
        print('release', self._value, self._bound_value)
        super().release()


class Told(asyncio.Event):
    def set(self):
        print('set')
        super().set()


async def use(make):
    lock = make()
    print(make.__name__)

    async def visit(name):
        async with lock:
            print(name, 'in')
            await asyncio.sleep(0)

    async with lock:
        print('alone')
    await lock.acquire()
    lock.release()
    await asyncio.gather(*[visit(name) for name in 'abc'])
    try:
        lock.release()
        print('released once more')
    except (RuntimeError, ValueError) as e:
        print(type(e).__name__, e)


async def main():
    for make in Loud, Patient, Waking, Counting, Bounded:
        await use(make)
    event = Told()
    waiter = asyncio.create_task(event.wait())
    await asyncio.sleep(0)
    event.set()
    print(await waiter, await event.wait(), event.is_set())

    lock = asyncio.Lock()
    lock.release = lambda: print('an attribute of the object')
    async with lock:
        pass
    print(lock.locked())

    original = asyncio.Lock.acquire
    asyncio.Lock.acquire = lambda self: print('patched') or original(self)
    async with asyncio.Lock() as got:
        print(got)
    asyncio.Lock.acquire = original


asyncio.run(main())
