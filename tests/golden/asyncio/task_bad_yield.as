import asyncio, types

@types.coroutine
def yields(value):
    try:
        yield value
    except RuntimeError as e:
        print(type(e).__name__, str(e).split('<')[0].strip())

async def awaits(value):
    await yields(value)
    return 'went on'

async def main():
    loop = asyncio.get_running_loop()
    for value in (5, 'text', (x for x in ()), loop.create_future()):
        print(await asyncio.create_task(awaits(value)))
    print(await asyncio.create_task(awaits(None)))
    async def itself():
        await task
    task = asyncio.create_task(itself())
    try:
        await task
    except RuntimeError as e:
        print(str(e).split(':')[0])

asyncio.run(main())
