# Children start more children, also when the body has ended; only when all are done is it too late.
import asyncio

async def node(group, name, depth):
    print('begin', name)
    if depth:
        for side in 'lr':
            group.create_task(node(group, name + side, depth - 1))
    await asyncio.sleep(0)
    print('end', name)

async def last_words(group):
    try:
        await asyncio.sleep(3600)
    finally:
        late = node(group, 'late', 0)
        try:
            group.create_task(late)
        except RuntimeError as e:
            print(e)
            late.close()

async def main():
    async with asyncio.TaskGroup() as group:
        group.create_task(node(group, 'root', 2))
        print('body ends')
    print('left')
    late = node(group, 'late', 0)
    try:
        group.create_task(late)
    except RuntimeError as e:
        print(e)
        late.close()
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(last_words(group))
            await asyncio.sleep(0)
            raise KeyError('body')
    except* KeyError as eg:
        print(eg.exceptions)

asyncio.run(main())
