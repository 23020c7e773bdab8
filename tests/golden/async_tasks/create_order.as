# create_task() starts nothing at once; tasks begin in the order of creation, when their maker first waits
import asyncio

async def child(name):
    print(name, 'begins')
    await asyncio.sleep(0)
    print(name, 'goes on')

async def parent(name):
    print(name, 'begins')
    first = asyncio.create_task(child(name + '.1'))
    print(name, 'made one')
    second = asyncio.create_task(child(name + '.2'))
    await asyncio.sleep(0)
    print(name, 'goes on')
    await second
    await first
    print(name, 'ends')

async def main():
    a = asyncio.create_task(parent('a'))
    b = asyncio.create_task(parent('b'))
    print('main made both')
    await a
    print('main has a', b.done())
    await b
    print('main has b')

asyncio.run(main())
