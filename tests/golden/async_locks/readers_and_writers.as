# A lock for many readers or one writer, made from a Condition; a waiting writer goes before new readers.
import asyncio
import contextlib

class ReadWrite:
    def __init__(self):
        self.changed = asyncio.Condition()
        self.readers = self.writers_waiting = 0
        self.writing = False

    @contextlib.asynccontextmanager
    async def read(self):
        async with self.changed:
            await self.changed.wait_for(lambda: not self.writing and not self.writers_waiting)
            self.readers += 1
        try:
            yield
        finally:
            async with self.changed:
                self.readers -= 1
                self.changed.notify_all()

    @contextlib.asynccontextmanager
    async def write(self):
        async with self.changed:
            self.writers_waiting += 1
            try:
                await self.changed.wait_for(lambda: not self.writing and not self.readers)
            finally:
                self.writers_waiting -= 1
                self.changed.notify_all()
            self.writing = True
        try:
            yield
        finally:
            async with self.changed:
                self.writing = False
                self.changed.notify_all()

async def reader(name, lock, turns):
    async with lock.read():
        print(name, 'reads with', lock.readers)
        for _ in range(turns):
            await asyncio.sleep(0)
    print(name, 'has read')

async def writer(name, lock, fail=False):
    async with lock.write():
        print(name, 'writes', lock.readers)
        await asyncio.sleep(0)
        if fail:
            raise OSError(name)
    print(name, 'has written')

async def main():
    lock = ReadWrite()
    tasks = [asyncio.create_task(c) for c in (reader('r1', lock, 3), reader('r2', lock, 1), writer('w1', lock),
             reader('r3', lock, 0), writer('w2', lock, True), writer('w3', lock), reader('r4', lock, 2))]
    for _ in range(4):
        await asyncio.sleep(0)
    tasks[5].cancel()
    print(await asyncio.gather(*tasks, return_exceptions=True))
    print(lock.readers, lock.writers_waiting, lock.writing, lock.changed.locked())

asyncio.run(main())
