# cancelled at each turn of a program with a shielded task: the program ends, the task goes on
import asyncio

async def protected(log):
    for i in range(3):
        log.append(f'p{i}')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError:
            log.append('protected was cancelled')
            raise
    log.append('p.')
    return 'protected'

async def program(log):
    log.append('start')
    await asyncio.sleep(0)
    inner = asyncio.create_task(protected(log))
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        log.append('wait for it')
        await inner
        raise
    finally:
        log.append('finally')

async def main():
    for again in (None, 1):
        for turns in range(9):
            log = []
            task = asyncio.create_task(program(log))
            for turn in range(14):
                if turn == turns or again and turn == turns + again:
                    log.append('!')
                    task.cancel()
                await asyncio.sleep(0)
            print(turns, again, 'cancelled' if task.cancelled() else task.result(), *log)

asyncio.run(main())
