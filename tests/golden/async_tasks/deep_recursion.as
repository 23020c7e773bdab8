# a coroutine that awaits itself too deeply gets a RecursionError; its task ends, the others go on
import asyncio

async def deep(n):
    return await deep(n + 1)

async def deep_to(n):
    if n == 0:
        await asyncio.sleep(0)
        return 0
    return 1 + await deep_to(n - 1)

async def deep_tasks(n):
    if n == 0:
        return 0
    return 1 + await asyncio.create_task(deep_tasks(n - 1))

async def steady():
    for _ in range(3):
        await asyncio.sleep(0)
    return 'steady'

async def main():
    task = asyncio.create_task(steady())
    for n in range(2):
        try:
            await deep(0)
        except RecursionError as e:
            print(str(e)[:32])
    print(await asyncio.gather(deep(0), steady(), return_exceptions=True) and 'gathered')
    print(await task, await deep_to(400), await asyncio.create_task(deep_to(500)))
    print(await deep_tasks(3000))

asyncio.run(main())
