# __aexit__ that answers True keeps the cancellation to itself; one that fails replaces it
import asyncio

class Manager:
    def __init__(self, name, answer):
        self.name, self.answer = name, answer

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        print(' ', self.name, 'sees', kind.__name__ if kind else None)
        await asyncio.sleep(0)
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

async def use(*answers):
    async with Manager('outer', answers[0]):
        async with Manager('inner', answers[1]):
            await asyncio.sleep(10)
        print('  after inner')
        await asyncio.sleep(0)
    print('  after outer')
    return 'end'

async def main():
    for answers in ((None, None), (None, True), (True, None), (1, KeyError('inner')), (KeyError('outer'), 0), (None, [0])):
        task = asyncio.create_task(use(*answers))
        await asyncio.sleep(0)
        task.cancel()
        got = await asyncio.gather(task, return_exceptions=True)
        print(answers, got, task.cancelled(), task.cancelling())

asyncio.run(main())
