# cancelled at each turn of a program that gathers: its children are cancelled, it ends after they have ended
import asyncio

async def child(name, n, log):
    try:
        for _ in range(n):
            await asyncio.sleep(0)
        log.append(name)
        return name
    except asyncio.CancelledError:
        log.append(f'{name}!')
        await asyncio.sleep(0)
        log.append(f'{name}.')
        raise

async def program(log, return_exceptions):
    try:
        got = await asyncio.gather(child('a', 1, log), child('b', 3, log), child('c', 2, log),
                                   return_exceptions=return_exceptions)
        log.append(got)
    except asyncio.CancelledError:
        log.append('program!')
        raise

async def main():
    for return_exceptions in (False, True):
        for turns in range(8):
            log = []
            task = asyncio.create_task(program(log, return_exceptions))
            for _ in range(turns):
                await asyncio.sleep(0)
            log.append('|')
            task.cancel()
            await asyncio.wait([task])
            log.append('|')
            for _ in range(4):
                await asyncio.sleep(0)
            print(return_exceptions, turns, task.cancelled(), *log)

asyncio.run(main())
