# run: --virtual-time
# a sleep that is over and a cancellation in one turn: who is first in the queue decides
import asyncio
import time

async def sleeper(log):
    try:
        log.append(await asyncio.sleep(0.01, 'slept'))
        return 'end'
    except asyncio.CancelledError:
        log.append('cancelled')
        raise

async def main():
    for turns in range(5):
        log = []
        task = asyncio.create_task(sleeper(log))
        await asyncio.sleep(0)
        time.sleep(0.03)
        for _ in range(turns):
            await asyncio.sleep(0)
        taken = task.cancel()
        await asyncio.wait([task])
        print(turns, taken, task.cancelled(), log)
    # the timer that cancels is due in the same turn, before or behind the sleep
    loop = asyncio.get_running_loop()
    for delay in (0.005, 0.01, 0.02):
        log = []
        task = asyncio.create_task(sleeper(log))
        await asyncio.sleep(0)
        loop.call_later(delay, task.cancel)
        time.sleep(0.04)
        await asyncio.wait([task])
        print(delay, task.cancelled(), log)

asyncio.run(main())
