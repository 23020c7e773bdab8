# a tree of gather, shield, wait_for and wait, cancelled at its top in each turn: who ends, who goes on
import asyncio

async def leaf(name, n, log):
    try:
        for _ in range(n):
            await asyncio.sleep(0)
        log.append(name)
        return name
    except asyncio.CancelledError:
        log.append(name + '!')
        raise

async def tree(log, kept):
    kept.append(asyncio.create_task(leaf('shielded', 4, log)))
    kept.append(asyncio.create_task(leaf('waited', 3, log)))

    async def waits():
        done, pending = await asyncio.wait([kept[1]])
        return len(done)

    return await asyncio.gather(
        leaf('plain', 2, log),
        asyncio.shield(kept[0]),
        asyncio.create_task(waits()),
        asyncio.gather(leaf('deep', 5, log), leaf('deeper', 1, log)),
    )

async def main():
    for turns in range(1, 11):
        log, kept = [], []
        task = asyncio.create_task(tree(log, kept))
        for _ in range(turns):
            await asyncio.sleep(0)
        log.append('|')
        task.cancel()
        await asyncio.wait([task])
        log.append('|')
        await asyncio.wait(kept)
        print(turns, 'cancelled' if task.cancelled() else task.result(), *log)

asyncio.run(main())
