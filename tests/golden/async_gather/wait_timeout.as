# run: --virtual-time
# wait() with a timeout: what is pending stays pending, nobody is cancelled
import asyncio

async def work(name, delay, log):
    try:
        await asyncio.sleep(delay)
        log.append(name)
    except asyncio.CancelledError:
        log.append(name + '!')
        raise

async def main():
    for timeout in (0, 0.03, 0.2, -1, None):
        log = []
        tasks = [asyncio.create_task(work(n, d, log)) for n, d in (('a', 0), ('b', 0.06), ('c', 0.09))]
        done, pending = await asyncio.wait(tasks, timeout=timeout)
        print(timeout, len(done), len(pending), log)
        if pending:
            done, pending = await asyncio.wait(pending, timeout=0.5, return_when=asyncio.FIRST_COMPLETED)
            print('   then', len(done), len(pending), log)
        for task in pending:
            task.cancel()
        if pending:
            await asyncio.wait(pending)
            print('   cancelled', log)

asyncio.run(main())
