# programs that swallow a cancellation in a loop, in a generator, in a callback, by return: where it is lost
import asyncio

async def retry(log):
    for attempt in range(3):
        try:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            return attempt
        except asyncio.CancelledError:
            log.append(f'attempt {attempt}')
            continue
    return 'gave up'

async def swallow_in_generator(log):
    async def items():
        for i in range(4):
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                log.append(f'lost at {i}')
            yield i
    return [i async for i in items()]

async def finally_return(log):
    while True:
        try:
            await asyncio.sleep(0)
        finally:
            log.append('f')
            if len(log) > 3:
                return 'by finally'
            continue

async def else_clause(log):
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append('except')
    else:
        log.append('else')
        await asyncio.sleep(0)
    log.append('behind')
    await asyncio.sleep(0)
    return 'end'

async def main():
    for make in (retry, swallow_in_generator, finally_return, else_clause):
        for turns in ((1,), (2,), (1, 2), (1, 2, 3), (2, 4)):
            log = []
            task = asyncio.create_task(make(log))
            for turn in range(9):
                if turn in turns:
                    task.cancel()
                await asyncio.sleep(0)
            print(make.__name__, turns, 'cancelled' if task.cancelled() else task.result(), task.cancelling(), *log)

asyncio.run(main())
