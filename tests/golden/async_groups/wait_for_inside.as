# A whole group under wait_for(), and a child under wait_for(): what cancels whom.
import asyncio

async def linger(name):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        await asyncio.sleep(0)
        print(name, 'clean')
        raise

async def grouped():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(linger('child'))
    finally:
        print('group left')

async def main():
    try:
        await asyncio.wait_for(grouped(), 0.01)
    except TimeoutError as e:
        print('timeout', type(e.__cause__).__name__)
    try:
        async with asyncio.TaskGroup() as group:
            child = group.create_task(linger('awaited child'))
            try:
                await asyncio.wait_for(child, 0.01)
            except TimeoutError:
                print('body timeout', child.cancelled())
            print('body ends')
        print('no error')
    except BaseException as e:
        print(repr(e))

asyncio.run(main())
