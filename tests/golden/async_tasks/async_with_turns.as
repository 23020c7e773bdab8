# two tasks in async with: enter, body and exit interleave where they wait
import asyncio

class Manager:
    def __init__(self, name, enter, leave):
        self.name, self.enter, self.leave = name, enter, leave

    async def __aenter__(self):
        for i in range(self.enter):
            print(self.name, 'entering', i)
            await asyncio.sleep(0)
        print(self.name, 'entered')
        return self.name

    async def __aexit__(self, kind, value, traceback):
        for i in range(self.leave):
            print(self.name, 'leaving', i)
            await asyncio.sleep(0)
        print(self.name, 'left with', repr(value))
        return isinstance(value, KeyError)

async def use(name, error=None):
    async with Manager(name + '1', 1, 1) as one, Manager(name + '2', 0, 2) as two:
        print('body', one, two)
        await asyncio.sleep(0)
        if error:
            raise error
    print(name, 'is through')

async def main():
    print(await asyncio.gather(use('a'), use('b', KeyError('k')), use('c', OSError('o')), return_exceptions=True))

asyncio.run(main())
