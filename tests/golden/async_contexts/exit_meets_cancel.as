# __aexit__ that swallows, replaces, or delays a cancellation of its task; and what the task is then.
import asyncio

class Exit:
    def __init__(self, act):
        self.act = act

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        print('  exit', repr(error), asyncio.current_task().cancelling())
        if self.act == 'swallow':
            return True
        if self.act == 'uncancel':
            asyncio.current_task().uncancel()
            return True
        if self.act == 'replace':
            raise ValueError('instead')
        if self.act == 'delay':
            for _ in range(3):
                await asyncio.sleep(0)
            print('  delayed')
        if self.act == 'cancel again':
            asyncio.current_task().cancel('again')
            await asyncio.sleep(0)

async def work(act):
    async with Exit(act):
        await asyncio.sleep(3600)
    print('  goes on', asyncio.current_task().cancelling())
    await asyncio.sleep(0)
    return 'result'

async def main():
    for act in (None, 'swallow', 'uncancel', 'replace', 'delay', 'cancel again'):
        print(act)
        task = asyncio.create_task(work(act))
        await asyncio.sleep(0)
        task.cancel('outside')
        try:
            print('  out', await task)
        except BaseException as e:
            print('  out', repr(e), repr(e.__context__))
        print('  ', task.cancelled(), task.cancelling())

asyncio.run(main())
