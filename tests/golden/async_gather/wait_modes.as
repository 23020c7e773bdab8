# wait() with each return_when: in which turn it ends, what is done by then, and what goes on
import asyncio

async def work(name, turns, how, log):
    for _ in range(turns):
        await asyncio.sleep(0)
    log.append(name)
    if how == 'fail':
        raise KeyError(name)
    if how == 'cancel':
        raise asyncio.CancelledError(name)
    return name

def names(tasks):
    return ''.join(sorted(t.get_name() for t in tasks)) or '-'

async def main():
    for hows in (('ok', 'ok', 'ok'), ('ok', 'fail', 'ok'), ('fail', 'ok', 'cancel'), ('cancel', 'ok', 'fail'), ('cancel', 'cancel', 'cancel')):
        for return_when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
            log = []
            tasks = [asyncio.create_task(work(n, t, how, log), name=n) for n, t, how in zip('abc', (4, 2, 0), hows)]
            done, pending = await asyncio.wait(tasks, return_when=return_when)
            log.append('|')
            if pending:
                rest = await asyncio.wait(pending)
            print(hows, return_when, names(done), names(pending), *log)
            for task in tasks:
                if not task.cancelled():
                    task.exception()

asyncio.run(main())
