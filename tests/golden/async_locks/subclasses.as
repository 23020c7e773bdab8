# Classes made from the locks: overridden methods are the ones that `async with` calls.
import asyncio

class Loud(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name

    async def acquire(self):
        print('wants', self.name)
        result = await super().acquire()
        print('has', self.name)
        return result

    def release(self):
        print('frees', self.name)
        super().release()

class Counting(asyncio.Semaphore):
    used = 0

    async def __aenter__(self):
        await super().__aenter__()
        self.used += 1
        return self

class Flag(asyncio.Event):
    def set(self):
        print('set')
        super().set()

    async def wait(self):
        print('asked')
        return await super().wait()

class Patient(asyncio.Condition):
    async def wait(self):
        print('waits')
        return await super().wait()

async def main():
    lock = Loud('door')
    async with lock:
        print(lock.locked(), type(lock).__name__, isinstance(lock, asyncio.Lock))
    condition = Patient(lock)
    flag = Flag()

    async def waiter():
        async with condition:
            print(await condition.wait_for(flag.is_set))
    task = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    flag.set()
    async with condition:
        condition.notify()
    await task
    print(await flag.wait())
    counting = Counting(2)
    async with counting as a, counting as b:
        print(a is b, a.used, counting.locked())
    counting.note = 'attributes are allowed'
    print(counting.note, [c.__name__ for c in asyncio.BoundedSemaphore.__mro__[:2]])

asyncio.run(main())
