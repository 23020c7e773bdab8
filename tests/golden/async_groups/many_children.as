# Three hundred children, some of which fail in the same turn: nobody is lost, nobody is told twice.
import asyncio

async def child(n, counts):
    counts['begun'] += 1
    try:
        for _ in range(n % 7):
            await asyncio.sleep(0)
        if n % 49 == 3:
            raise ValueError(n)
        counts['done'] += 1
    except asyncio.CancelledError:
        counts['cancelled'] += 1
        raise
    finally:
        counts['left'] += 1

async def main():
    counts = dict.fromkeys(('begun', 'done', 'cancelled', 'left'), 0)
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(child(n, counts)) for n in range(300)]
    except* ValueError as eg:
        print([e.args[0] for e in eg.exceptions])
    print(counts)
    print(sum(t.cancelled() for t in tasks), sum(t.done() for t in tasks), group)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
