# waiting for a future that a callback sets in a certain turn; cancelled before, in and after that turn
import asyncio

async def program(fut, log):
    log.append('waits')
    try:
        got = await fut
        log.append(f'got {got}')
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    await asyncio.sleep(0)
    log.append('end')

async def main():
    loop = asyncio.get_running_loop()
    for set_first in (True, False):
        for turns in range(1, 7):
            log = []
            fut = loop.create_future()
            task = asyncio.create_task(program(fut, log))
            for turn in range(9):
                if turn == turns and not set_first:
                    log.append(f'cancel {task.cancel()}')
                if turn == 3:
                    log.append('set' if not fut.done() else 'late')
                    if not fut.done():
                        fut.set_result('value')
                if turn == turns and set_first:
                    log.append(f'cancel {task.cancel()}')
                await asyncio.sleep(0)
            print(set_first, turns, task.cancelled(), fut.cancelled(), *log, sep=', ')

asyncio.run(main())
