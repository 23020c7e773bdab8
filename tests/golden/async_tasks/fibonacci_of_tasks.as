# a task for each call of a recursive function: how many run, and in which order they end
import asyncio

ends = []

async def fib(n):
    if n < 2:
        result = n
    else:
        a, b = asyncio.create_task(fib(n - 1)), asyncio.create_task(fib(n - 2))
        result = await a + await b
    ends.append(n)
    return result

async def main():
    print(await fib(7))
    print(len(ends))
    for i in range(0, len(ends), 14):
        print(*ends[i:i + 14])
    task = asyncio.current_task()
    print(task.get_name(), asyncio.create_task(fib(0)).get_name())

asyncio.run(main())
