# The repr of a group in each of its states.
import asyncio

async def child(group, turns, error=None):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('child', group)
    if error:
        raise error

async def main():
    group = asyncio.TaskGroup()
    print(group)
    async with group:
        print(group)
        tasks = [group.create_task(child(group, n)) for n in range(3)]
        print(group)
        await tasks[0]
        print('one done', group)
    print(group)
    group = asyncio.TaskGroup()
    try:
        async with group:
            group.create_task(child(group, 1, ValueError(1)))
            group.create_task(child(group, 1, ValueError(2)))
            try:
                await asyncio.sleep(3600)
            finally:
                print('finally', group)
    except* ValueError:
        print('after', group)

asyncio.run(main())
