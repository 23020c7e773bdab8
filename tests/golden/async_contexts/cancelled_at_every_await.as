# A task with nested `async with` is cancelled at every await: entering, in the body, leaving.
import asyncio

class Step:
    def __init__(self, name):
        self.name = name

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('  entered', self.name)

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print('  left', self.name, kind and kind.__name__)

async def work():
    try:
        async with Step('a'):
            await asyncio.sleep(0)
            async with Step('b'):
                await asyncio.sleep(0)
                print('  body')
            print('  between')
    except asyncio.CancelledError as e:
        print('  cancelled', e.args, repr(e.__context__))
        raise
    print('  done')

async def main():
    for turns in range(9):
        print('after', turns)
        task = asyncio.create_task(work())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel(turns)
        await asyncio.wait([task])
        print('  ', task.cancelled())

asyncio.run(main())
