# Three stages joined by small queues; an end mark goes through all of them.
import asyncio

END = object()

async def source(out, n):
    for i in range(n):
        print('source', i)
        await out.put(i)
    await out.put(END)

async def stage(name, work, into, out):
    while (item := await into.get()) is not END:
        result = work(item)
        print(' ', name, item, '->', result)
        if result is not None:
            await out.put(result)
    print(' ', name, 'ends')
    await out.put(END)

async def sink(into):
    total = []
    while (item := await into.get()) is not END:
        print('    sink', item)
        total.append(item)
    return total

async def main():
    a, b, c = (asyncio.Queue(n) for n in (1, 2, 1))
    async with asyncio.TaskGroup() as group:
        group.create_task(source(a, 6))
        group.create_task(stage('square', lambda x: x * x, a, b))
        group.create_task(stage('even', lambda x: x if x % 2 == 0 else None, b, c))
        result = group.create_task(sink(c))
    print(result.result(), a, b, c)

asyncio.run(main())
