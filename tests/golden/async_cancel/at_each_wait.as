# cancelled at each turn of a program that uses asyncio.wait(): its tasks go on, nobody cancels them
import asyncio

async def child(name, n, log):
    try:
        for _ in range(n):
            await asyncio.sleep(0)
        log.append(name)
    except asyncio.CancelledError:
        log.append(f'{name}!')
        raise

async def program(log, return_when):
    tasks = [asyncio.create_task(child(n, k, log)) for n, k in (('a', 1), ('b', 3))]
    try:
        done, pending = await asyncio.wait(tasks, return_when=return_when)
        log.append(f'{len(done)} done')
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append('program!')
        raise

async def main():
    for return_when in (asyncio.ALL_COMPLETED, asyncio.FIRST_COMPLETED):
        for turns in range(8):
            log = []
            task = asyncio.create_task(program(log, return_when))
            for _ in range(turns):
                await asyncio.sleep(0)
            log.append('|')
            task.cancel()
            await asyncio.wait([task])
            log.append('|')
            for _ in range(5):
                await asyncio.sleep(0)
            print(return_when[:5], turns, task.cancelled(), *log)

asyncio.run(main())
