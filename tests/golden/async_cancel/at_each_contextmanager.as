# cancelled at each turn of an asynccontextmanager: in its first half, in the body, in its clean-up
import asyncio
import contextlib

@contextlib.asynccontextmanager
async def resource(name, log, swallow=False):
    log.append(f'open {name}')
    await asyncio.sleep(0)
    try:
        yield name
        log.append(f'{name} ok')
    except asyncio.CancelledError:
        log.append(f'{name} cancelled')
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        log.append(f'close {name}')

async def program(log, swallow):
    async with resource('a', log) as a, resource('b', log, swallow) as b:
        log.append(a + b)
        await asyncio.sleep(0)
        log.append('body ends')
    log.append('end')

async def main():
    for swallow in (False, True):
        for turns in range(8):
            log = []
            task = asyncio.create_task(program(log, swallow))
            for _ in range(turns):
                await asyncio.sleep(0)
            log.append('!')
            task.cancel()
            await asyncio.wait([task])
            print(swallow, turns, task.cancelled(), ', '.join(log))

asyncio.run(main())
