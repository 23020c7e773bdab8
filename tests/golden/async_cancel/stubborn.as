# a task that does not want to end is cancelled until it does
import asyncio

async def stubborn(n, log):
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError as e:
            log.append(e.args[0])
            if n == 0:
                raise
            n -= 1
            await asyncio.sleep(0)
            log.append('.')

async def kill(task):
    attempts = 0
    while not task.done():
        task.cancel(attempts)
        attempts += 1
        for _ in range(4):
            await asyncio.sleep(0)
    return attempts

async def kill_fast(task):
    attempts = 0
    while not task.done():
        task.cancel(attempts)
        attempts += 1
        await asyncio.sleep(0)
    return attempts

async def main():
    for how in (kill, kill_fast):
        for n in range(4):
            log = []
            task = asyncio.create_task(stubborn(n, log))
            await asyncio.sleep(0)
            print(how.__name__, n, await how(task), task.cancelling(), *log)

asyncio.run(main())
