# awaits inside of except, else and finally, cancelled at each turn: what becomes of the exception that was handled
import asyncio

async def program(log, fails):
    try:
        log.append('try')
        await asyncio.sleep(0)
        if fails:
            raise ValueError('own')
    except ValueError:
        log.append('except')
        await asyncio.sleep(0)
        log.append('handled')
    else:
        log.append('else')
        await asyncio.sleep(0)
    finally:
        log.append('finally')
        await asyncio.sleep(0)
        log.append('fin')
    log.append('end')

def chain(e):
    names = []
    while e is not None:
        names.append(type(e).__name__)
        e = e.__context__
    return ' < '.join(names)

async def main():
    for fails in (False, True):
        for turns in range(1, 6):
            log = []
            task = asyncio.create_task(program(log, fails))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            try:
                await task
                end = 'no exception'
            except asyncio.CancelledError as e:
                end = chain(e)
            print(fails, turns, *log, '/', end)

asyncio.run(main())
