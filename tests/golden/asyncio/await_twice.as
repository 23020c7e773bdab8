import asyncio

async def work():
    await asyncio.sleep(0)
    return 1

async def main():
    c = work()
    print(await c)
    try:
        await c
    except RuntimeError as e:
        print(e)
    s = asyncio.sleep(0, 'x')
    print(await s)
    try:
        await s
    except RuntimeError as e:
        print(e)
    c = work()
    first = asyncio.create_task(c)
    await asyncio.sleep(0)
    try:
        await c
    except RuntimeError as e:
        print(e)
    print(await first)
    try:
        await 5
    except TypeError as e:
        print(e)

asyncio.run(main())
