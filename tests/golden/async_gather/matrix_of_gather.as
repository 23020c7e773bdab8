# one event on a gather of three at each turn: a child cancelled, failed, the gather cancelled, its awaiter cancelled
import asyncio

async def child(name, n, fail):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            if name in fail:
                raise KeyError(name)
        return name
    except asyncio.CancelledError:
        if name == 'b':
            await asyncio.sleep(0)
        raise

async def user(outer):
    return await outer

async def main():
    for return_exceptions in (False, True):
        for event in ('cancel a', 'cancel b', 'fail b', 'cancel gather', 'cancel user'):
            what, who = event.split()
            for at in range(6):
                fail = set()
                children = {n: asyncio.create_task(child(n, t, fail)) for n, t in zip('abc', (2, 4, 3))}
                outer = asyncio.gather(*children.values(), return_exceptions=return_exceptions)
                task = asyncio.create_task(user(outer))
                turns = 0
                while not task.done():
                    if turns == at:
                        if what == 'fail':
                            fail.add(who)
                        else:
                            {'gather': outer, 'user': task}.get(who, children.get(who)).cancel(event)
                    await asyncio.sleep(0)
                    turns += 1
                got = 'cancelled' if task.cancelled() else repr(task.exception()) if task.exception() else task.result()
                await asyncio.wait(children.values())
                ends = ''.join('C' if t.cancelled() else 'E' if t.exception() else 'R' for t in children.values())
                print(return_exceptions, event, at, '->', turns, got, ends, outer.cancelled())

asyncio.run(main())
