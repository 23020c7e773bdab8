# CPython waits for ever: a task waits for one that waits for it
import asyncio

async def first():
    await asyncio.sleep(0)
    await tasks[1]

async def second():
    await tasks[0]

tasks = []

async def main():
    tasks.append(asyncio.create_task(first(), name='first'))
    tasks.append(asyncio.create_task(second(), name='second'))
    await tasks[0]

asyncio.run(main())
