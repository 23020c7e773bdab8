# how many turns lie between the end of what is awaited and the next line of the one who awaits, at each depth
import asyncio

async def plain(fut):
    return await fut

async def deep(fut, n):
    return await (deep(fut, n - 1) if n else fut)

async def in_task(fut):
    return await asyncio.create_task(plain(fut))

async def in_gather(fut):
    return (await asyncio.gather(fut))[0]

async def in_gather_of_tasks(fut):
    return (await asyncio.gather(plain(fut), plain(fut)))[1]

async def in_shield(fut):
    return await asyncio.shield(fut)

async def in_wait(fut):
    done, pending = await asyncio.wait([fut])
    return done.pop().result()

async def in_wait_of_task(fut):
    done, pending = await asyncio.wait([asyncio.create_task(plain(fut))])
    return done.pop().result()

async def in_wait_for(fut):
    return await asyncio.wait_for(fut, 100)

async def in_wait_for_of_coroutine(fut):
    return await asyncio.wait_for(plain(fut), 100)

async def in_as_completed(fut):
    return [await coro for coro in asyncio.as_completed([fut])][0]

async def in_generator(fut):
    async def items():
        yield await fut
    return [item async for item in items()][0]

class Manager:
    def __init__(self, fut):
        self.fut = fut

    async def __aenter__(self):
        return await self.fut

    async def __aexit__(self, *args):
        pass

async def in_manager(fut):
    async with Manager(fut) as value:
        return value

class Awaitable:
    def __init__(self, fut):
        self.fut = fut

    def __await__(self):
        return (yield from self.fut)

async def in_awaitable(fut):
    return await Awaitable(fut)

async def in_two_tasks(fut):
    return await asyncio.create_task(in_task(fut))

async def main():
    loop = asyncio.get_running_loop()
    for make in (plain, lambda fut: deep(fut, 9), in_task, in_two_tasks, in_gather, in_gather_of_tasks, in_shield, in_wait,
                 in_wait_of_task, in_wait_for, in_wait_for_of_coroutine, in_as_completed, in_generator, in_manager, in_awaitable):
        row = []
        for end in (lambda f: f.set_result('value'), lambda f: f.set_exception(KeyError('k')), lambda f: f.cancel()):
            fut = loop.create_future()
            task = asyncio.create_task(make(fut))
            for _ in range(6):
                await asyncio.sleep(0)
            end(fut)
            turns = 0
            while not task.done():
                await asyncio.sleep(0)
                turns += 1
            row.append(f'{turns} ' + ('cancelled' if task.cancelled() else repr(task.exception() or task.result())))
        print(f'{make.__name__:26}', *(f'{cell:16}' for cell in row))

asyncio.run(main())
