# run: --virtual-time
import asyncio

async def work(n, turns, fail=False):
    for _ in range(turns):
        await asyncio.sleep(0)
    if fail:
        raise KeyError(n)
    return n

def names(tasks):
    return sorted(t.get_name() for t in tasks)

async def main():
    def tasks():
        return [asyncio.create_task(work(n, t, f), name=f't{n}') for n, t, f in ((1, 9, False), (2, 1, False), (3, 3, True))]
    ts = tasks()
    done, pending = await asyncio.wait(ts)
    print(names(done), names(pending))
    print(repr(ts[2].exception()))
    ts = tasks()
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_COMPLETED)
    print(names(done), names(pending))
    await asyncio.wait(ts)
    ts[2].exception()
    ts = tasks()
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(names(done), names(pending))
    done, pending = await asyncio.wait(pending)
    print(names(done), names(pending))
    ts[2].exception()
    ts = [asyncio.create_task(asyncio.sleep(10), name='long'), asyncio.create_task(work(1, 0), name='short')]
    done, pending = await asyncio.wait(ts, timeout=0.01)
    print(names(done), names(pending))
    for bad in ([], ts[0]):
        try:
            await asyncio.wait(bad)
        except (ValueError, TypeError) as e:
            print(type(e).__name__, e)
    try:
        await asyncio.wait(ts, return_when='SOMETIME')
    except ValueError as e:
        print(e)
    ts[0].cancel()

asyncio.run(main())
