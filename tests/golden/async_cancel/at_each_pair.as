# two cancellations at all pairs of turns: what each finds, and the end
import asyncio

async def program(log):
    try:
        log.append('a')
        await asyncio.sleep(0)
        log.append('b')
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append('x')
        try:
            await asyncio.sleep(0)
            log.append('y')
        except asyncio.CancelledError:
            log.append('z')
            await asyncio.sleep(0)
            raise
    log.append('c')
    await asyncio.sleep(0)
    return 'end'

async def main():
    for first in range(5):
        for second in range(first, 6):
            log = []
            task = asyncio.create_task(program(log))
            for turn in range(9):
                for when in (first, second):
                    if turn == when:
                        log.append('!' if task.cancel() else '?')
                await asyncio.sleep(0)
            print(first, second, task.cancelling(), 'cancelled' if task.cancelled() else task.result(), ''.join(log))

asyncio.run(main())
