# a foreign awaitable that yields what is no future gets a RuntimeError at that yield, and may go on
import asyncio

class Yields:
    def __init__(self, *things):
        self.things = things

    def __await__(self):
        for thing in self.things:
            try:
                yield thing
                print('resumed')
            except RuntimeError as e:
                print(str(e).split(' <')[0].split(': ')[0])
        return 'end'

async def wait(*things):
    return await Yields(*things)

async def main():
    loop = asyncio.get_running_loop()
    for things in ((1,), ('text', None, 2), (loop.create_future(),), ([],), ((), None)):
        task = asyncio.create_task(wait(*things))
        for turn in range(3):
            await asyncio.sleep(0)
            print('turn', turn, task.done())
        print(await task)

asyncio.run(main())
