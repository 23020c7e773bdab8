# two events on a shielded task at all pairs of turns: its user cancelled, the inner cancelled, the outer cancelled
import asyncio

async def inner(n):
    for _ in range(n):
        await asyncio.sleep(0)
    return 'inner'

async def user(outer):
    try:
        return await outer
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        raise

async def main():
    for events in (('user', 'inner'), ('inner', 'user'), ('outer', 'user'), ('user', 'user')):
        for first in range(5):
            row = []
            for second in range(first, 6):
                task = asyncio.create_task(inner(2))
                outer = asyncio.shield(task)
                using = asyncio.create_task(user(outer))
                for turn in range(10):
                    for who, when in zip(events, (first, second)):
                        if turn == when:
                            {'user': using, 'inner': task, 'outer': outer}[who].cancel()
                    await asyncio.sleep(0)
                row.append(''.join('C' if f.cancelled() else 'R' if f.done() else 'P' for f in (task, outer, using)))
            print(*events, first, *row)

asyncio.run(main())
