# Loops left in the last turns of a program: their generators are closed before asyncio.run() returns.
import asyncio

async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print(name, 'closed')

async def leave(name):
    async for x in numbers(name):
        return x

async def main(kind):
    if kind == 'returns':
        return await leave(kind)
    if kind == 'raises':
        await leave(kind)
        raise KeyError(kind)
    task = asyncio.create_task(leave(kind))
    await asyncio.sleep(0)
    return 'task ' + str(task.done())

for kind in ('returns', 'raises', 'in a task'):
    try:
        print(asyncio.run(main(kind)))
    except KeyError as e:
        print(repr(e))
    print('---')
