# cancelled at each turn: awaits in nested finally blocks are run, or cut off by the second cancellation
import asyncio

async def program(log):
    try:
        log.append('a')
        await asyncio.sleep(0)
        try:
            log.append('b')
            await asyncio.sleep(0)
        finally:
            log.append('inner(')
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            log.append(')')
        log.append('c')
        await asyncio.sleep(0)
    finally:
        log.append('outer(')
        await asyncio.sleep(0)
        log.append(')')
    log.append('end')

async def run(first, second=None):
    log = []
    task = asyncio.create_task(program(log))
    for turn in range(12):
        if turn in (first, second):
            log.append('!' if task.cancel() else '?')
        await asyncio.sleep(0)
    return ' '.join(log), task.cancelled()

async def main():
    for turn in range(9):
        print(turn, *await run(turn))
    for first, second in ((2, 3), (2, 4), (2, 5), (1, 2), (3, 4), (3, 5), (5, 6), (6, 7), (1, 9)):
        print(first, second, *await run(first, second))

asyncio.run(main())
