# cancelled while a chain of coroutines waits in its depth: every level unwinds, from the inside out
import asyncio

async def level(n, log):
    try:
        if n == 0:
            await asyncio.sleep(0)
            return 'bottom'
        log.append(f'down {n}')
        got = await level(n - 1, log)
        await asyncio.sleep(0)
        return got
    except asyncio.CancelledError:
        log.append(f'except {n}')
        if n == 2:
            await asyncio.sleep(0)
        raise
    finally:
        log.append(f'up {n}')

async def main():
    for turns in range(7):
        log = []
        task = asyncio.create_task(level(3, log))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelled())
        print('   ', ', '.join(log))

asyncio.run(main())
