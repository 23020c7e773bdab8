# The outer body handles the inner group's error and goes on; its own children never notice.
import asyncio

async def count(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name

async def fail(n):
    await count('failing', n)
    raise KeyError('handled')

async def main():
    async with asyncio.TaskGroup() as outer:
        steady = outer.create_task(count('steady', 8))
        for attempt in range(2):
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(fail(attempt))
            except* KeyError as eg:
                print('attempt', attempt, eg.exceptions, asyncio.current_task().cancelling())
        late = outer.create_task(count('late', 2))
        await asyncio.sleep(0)
        print('body ends')
    print(steady.result(), late.result())

asyncio.run(main())
