# run: --virtual-time
import asyncio

async def fail(n):
    await asyncio.sleep(0)
    raise RuntimeError(n)

async def linger(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled', n)
        raise

async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(linger('outer'))
            try:
                async with asyncio.TaskGroup() as inner:
                    inner.create_task(linger('inner'))
                    inner.create_task(fail('inner'))
            except* RuntimeError as eg:
                print('inner caught', eg.exceptions)
            print('between')
            outer.create_task(fail('outer'))
    except* RuntimeError as eg:
        print('outer caught', eg.exceptions)
    try:
        async with asyncio.TaskGroup() as outer:
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail('deep'))
    except* RuntimeError as eg:
        print(eg, eg.exceptions)

asyncio.run(main())
