# cancel() of gather() in the turn in which its last child has ended, or is about to
import asyncio

async def child(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return n

async def main():
    for turns in range(1, 6):
        both = asyncio.gather(child(1), child(2))
        for _ in range(turns):
            await asyncio.sleep(0)
        states = [c.done() for c in both._children], both.done()
        taken = both.cancel()
        try:
            got = await both
        except asyncio.CancelledError:
            got = 'cancelled'
        print(turns, *states, taken, got)
    # the same for the task that awaits it
    async def parent(log):
        got = await asyncio.gather(child(1), child(2))
        log.append(got)
    for turns in range(1, 8):
        log = []
        task = asyncio.create_task(parent(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        taken = task.cancel()
        await asyncio.wait([task])
        print(turns, taken, task.cancelled(), log)

asyncio.run(main())
