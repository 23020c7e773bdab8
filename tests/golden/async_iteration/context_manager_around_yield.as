# `async with` around a yield: what __aexit__ is told when the generator ends, is closed, thrown into, or its task cancelled.
import asyncio

class Room:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        print('  enter', self.name)
        return self

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print('  leave', self.name, repr(error))
        return self.swallow

async def generator(swallow):
    async with Room('outer'):
        async with Room('inner', swallow):
            yield 1
            await asyncio.sleep(0)
            yield 2
        print('  between')
        yield 3

async def main():
    for swallow in (False, True):
        for how in ('end', 'close', 'throw', 'cancel'):
            print(how, 'swallow' if swallow else '')
            source = generator(swallow)
            try:
                print('  got', await anext(source))
                if how == 'end':
                    print('  got', [n async for n in source])
                elif how == 'close':
                    print('  aclose', await source.aclose())
                elif how == 'throw':
                    print('  got', await source.athrow(KeyError('thrown')))
                else:
                    task = asyncio.create_task(step(source))
                    await asyncio.sleep(0)
                    task.cancel()
                    print('  got', await task)
            except BaseException as e:
                print('  out', repr(e))
            print('  next', await anext(source, 'nothing'))

async def step(source):
    return await anext(source)

asyncio.run(main())
