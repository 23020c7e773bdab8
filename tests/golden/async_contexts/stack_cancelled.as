# A task is cancelled while its AsyncExitStack is entered, used, or unwound: the rest is unwound all the same.
import asyncio
import contextlib

class Step:
    def __init__(self, name, turns=1):
        self.name, self.turns = name, turns

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('  entered', self.name)

    async def __aexit__(self, kind, error, trace):
        try:
            for _ in range(self.turns):
                await asyncio.sleep(0)
        finally:
            print('  left', self.name, repr(error))

async def work():
    async with contextlib.AsyncExitStack() as stack:
        for n in range(3):
            await stack.enter_async_context(Step(n))
        stack.push_async_callback(asyncio.sleep, 0)
        print('  body')
        await asyncio.sleep(0)
    print('  done')

async def main():
    for turns in range(1, 11):
        print('after', turns)
        task = asyncio.create_task(work())
        for _ in range(turns):
            await asyncio.sleep(0)
        print('  cancel', task.cancel('stop'))
        try:
            await task
        except asyncio.CancelledError as e:
            print('  out', e.args, repr(e.__context__))

asyncio.run(main())
