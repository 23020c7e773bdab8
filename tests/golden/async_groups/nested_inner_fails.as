# A failure in the inner group ends the inner body, then the outer one; every level wraps the error once more.
import asyncio

async def fail():
    await asyncio.sleep(0)
    raise ValueError('deep')

async def linger(name):
    try:
        await asyncio.sleep(3600)
    finally:
        print('leaves', name)

def show(eg, indent=0):
    print('  ' * indent + f'{type(eg).__name__}: {eg}')
    for e in getattr(eg, 'exceptions', ()):
        show(e, indent + 1)

async def level(n):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(linger(f'child of {n}'))
            if n:
                await level(n - 1)
            else:
                group.create_task(fail())
                await linger('innermost body')
    except BaseException as e:
        print('level', n, type(e).__name__, asyncio.current_task().cancelling())
        raise

async def main():
    try:
        await level(3)
    except* ValueError as eg:
        show(eg)

asyncio.run(main())
