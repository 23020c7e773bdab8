# cancelled at each turn while an async generator is consumed: inside of it its finally runs, outside it stays open
import asyncio

async def source(log):
    try:
        for i in range(3):
            log.append(f'{i}<')
            await asyncio.sleep(0)
            yield i
            log.append(f'{i}>')
    except asyncio.CancelledError:
        log.append('cancelled inside')
        raise
    except GeneratorExit:
        log.append('closed')
        raise
    finally:
        log.append('finally')

async def program(log, items):
    try:
        async for i in items:
            log.append(f'item {i}')
            await asyncio.sleep(0)
        log.append('through')
    finally:
        log.append('close')
        await items.aclose()

async def main():
    for turns in range(9):
        log = []
        items = source(log)
        task = asyncio.create_task(program(log, items))
        for _ in range(turns):
            await asyncio.sleep(0)
        log.append('!')
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelled(), ', '.join(log))

asyncio.run(main())
