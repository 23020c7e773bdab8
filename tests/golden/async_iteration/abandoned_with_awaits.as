# A generator dropped in the last turn, which awaits while it is closed: the closing task is cancelled before it begins.
import asyncio

async def numbers():
    try:
        yield 1
        yield 2
    except BaseException as e:
        print('  in', repr(e))
        raise
    finally:
        print('  finally')
        try:
            await asyncio.sleep(0)
            print('  slept')
        except BaseException as e:
            print('  in finally', repr(e))
            raise
        print('  closed')

async def main(turns):
    async for x in numbers():
        break
    for _ in range(turns):
        await asyncio.sleep(0)
    print('  main ends')

for turns in range(5):
    print(turns)
    asyncio.run(main(turns))
