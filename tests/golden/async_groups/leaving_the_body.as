# return, break and continue out of the body wait for the children all the same.
import asyncio

async def child(name):
    for i in range(2):
        print(name, i)
        await asyncio.sleep(0)
    print(name, 'ends')

async def returns():
    async with asyncio.TaskGroup() as group:
        group.create_task(child('a'))
        return 'returned'

async def breaks():
    for name in 'bcd':
        async with asyncio.TaskGroup() as group:
            group.create_task(child(name))
            if name == 'b':
                continue
            break
    return f'broke at {name}'

async def returns_in_finally():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(child('e'))
            raise ValueError
    finally:
        return 'error lost'

async def main():
    print(await returns())
    print(await breaks())
    print(await returns_in_finally())

asyncio.run(main())
