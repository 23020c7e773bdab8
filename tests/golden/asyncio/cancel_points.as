# run: --virtual-time
# python: skip (wait_for() loses no cancellation, as in Python 3.12)
# cancellation at each await of one program
import asyncio

log = []

async def step(name):
    log.append(name)
    await asyncio.sleep(0)

async def program():
    try:
        await step('a')
        try:
            await step('b')
            await asyncio.gather(step('c1'), step('c2'))
        finally:
            await step('cleanup')
        await asyncio.wait_for(step('d'), 1)
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    finally:
        log.append('end')
    return 'result'

async def main():
    for turns in range(14):
        log.clear()
        task = asyncio.create_task(program())
        for _ in range(turns):
            await asyncio.sleep(0)
        cancelled = task.cancel()
        try:
            outcome = await task
        except asyncio.CancelledError:
            outcome = 'CancelledError'
        print(turns, cancelled, outcome, ' '.join(log))

asyncio.run(main())
