# A task is cancelled in the middle of a comprehension: in its source, in its element, in its condition.
import asyncio

async def source(log):
    try:
        for n in range(3):
            await asyncio.sleep(0)
            yield n
    except BaseException as e:
        log.append(type(e).__name__ + ' in source')
        raise
    finally:
        log.append('source left')

async def step(log, text, x):
    log.append(f'{text}{x}')
    await asyncio.sleep(0)
    return True

async def build(log):
    try:
        return [await step(log, 'e', x) async for x in source(log) if await step(log, 'c', x)]
    except asyncio.CancelledError:
        log.append('cancelled')
        raise

async def main():
    for turns in range(1, 11):
        log = []
        task = asyncio.create_task(build(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelled(), [e for e in log if e != 'source left'])

asyncio.run(main())
