# a program that catches its cancellation and goes on: where it goes on depends on where it was cancelled
import asyncio
import contextlib

async def program(log):
    for step in range(3):
        try:
            log.append(f'try{step}')
            await asyncio.sleep(0)
            log.append('ok')
        except asyncio.CancelledError:
            log.append('caught')
            await asyncio.sleep(0)
            log.append('on')
        else:
            log.append('else')
    with contextlib.suppress(asyncio.CancelledError):
        await asyncio.sleep(0)
        log.append('not suppressed')
    return len(log)

async def main():
    for turns in range(8):
        log = []
        task = asyncio.create_task(program(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        log.append('!')
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelling(), 'cancelled' if task.cancelled() else task.result(), *log)

asyncio.run(main())
