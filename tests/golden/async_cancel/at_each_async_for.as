# cancelled at each turn of an async for over an iterator class, with and without a try inside the loop
import asyncio

class Items:
    def __init__(self, log):
        self.log, self.n = log, 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 3:
            raise StopAsyncIteration
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            self.log.append('(next cancelled)')
            raise
        return self.n

async def plain(log):
    async for item in Items(log):
        log.append(item)
        await asyncio.sleep(0)
    else:
        log.append('else')

async def careful(log):
    async for item in Items(log):
        try:
            log.append(item)
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            log.append('skip')
            continue
        finally:
            log.append('fin')
    else:
        log.append('else')

async def main():
    for program in (plain, careful):
        for turns in range(8):
            log = []
            task = asyncio.create_task(program(log))
            for _ in range(turns):
                await asyncio.sleep(0)
            log.append('!')
            task.cancel()
            await asyncio.wait([task])
            print(program.__name__, turns, task.cancelled(), *log)

asyncio.run(main())
