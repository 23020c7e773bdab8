# The cancellation enters at the innermost await; every finally and async with on the way out runs once, inside out.
import asyncio
import contextlib

@contextlib.asynccontextmanager
async def room(name):
    print('enter', name)
    try:
        yield name
    except BaseException as e:
        print('error in', name, repr(e))
        raise
    finally:
        await asyncio.sleep(0)
        print('leave', name)

class Door:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        print('open', self.name)

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print('close', self.name, kind.__name__)

async def walk(n):
    try:
        async with room(f'room {n}'), Door(f'door {n}'):
            if n:
                await walk(n - 1)
            else:
                await asyncio.sleep(3600)
    finally:
        print('walked', n)

async def main():
    try:
        async with asyncio.timeout(0):
            await walk(2)
    except TimeoutError as e:
        print(repr(e), asyncio.current_task().cancelling())

asyncio.run(main())
