# Work behind shield() outlives the group that waited for it.
import asyncio

async def work(gate, name):
    try:
        await gate.wait()
        print(name, 'ends')
        return name
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise

async def child(inner):
    try:
        return await asyncio.shield(inner)
    except asyncio.CancelledError:
        print('child cancelled, work', 'done' if inner.done() else 'goes on')
        raise

async def main():
    gate = asyncio.Event()
    inner = asyncio.create_task(work(gate, 'shielded'))
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child(inner))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            raise ValueError('body')
    except* ValueError as eg:
        print(eg.exceptions)
    gate.set()
    print(await inner)

asyncio.run(main())
