# several tasks cancelled in one turn: each learns of it in the order of the cancelling, unless it was ready before
import asyncio

async def victim(name, how, fut, log):
    try:
        if how == 'ready':
            while True:
                await asyncio.sleep(0)
        await fut
    except asyncio.CancelledError:
        log.append(name)
        raise

async def main():
    loop = asyncio.get_running_loop()
    for hows in (('wait', 'wait', 'wait', 'wait'), ('ready', 'wait', 'ready', 'wait'), ('ready', 'ready', 'ready', 'ready')):
        for order in ('abcd', 'dcba', 'bdac'):
            log = []
            tasks = {n: asyncio.create_task(victim(n, how, loop.create_future(), log)) for n, how in zip('abcd', hows)}
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for n in order:
                tasks[n].cancel()
            await asyncio.wait(tasks.values())
            print(*hows, order, '->', ''.join(log))
    # one future for all: cancelling one of them wakes them all, in the order of their waiting
    log = []
    fut = loop.create_future()
    tasks = {n: asyncio.create_task(victim(n, 'wait', fut, log)) for n in 'abcd'}
    await asyncio.sleep(0)
    tasks['c'].cancel()
    tasks['a'].cancel()
    await asyncio.wait(tasks.values())
    print(*log)

asyncio.run(main())
