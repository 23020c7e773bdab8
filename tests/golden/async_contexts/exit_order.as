# `async with` of several managers: entered left to right, left right to left, also when entering one fails.
import asyncio

class Step:
    def __init__(self, name, fail=None, swallow=False):
        self.name, self.fail, self.swallow = name, fail, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print('  enter', self.name)
        if self.fail == 'enter':
            raise OSError(self.name)
        return self.name

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print('  exit', self.name, repr(error))
        if self.fail == 'exit':
            raise KeyError(self.name)
        return self.swallow

async def attempt(text, a, b, c, error=None):
    print(text)
    try:
        async with a as x, b as y, c as z:
            print('  body', x, y, z)
            if error:
                raise error
        print('  after')
    except Exception as e:
        print('  out', repr(e), repr(e.__context__))

async def main():
    S = Step
    await attempt('fine', S('a'), S('b'), S('c'))
    await attempt('body fails', S('a'), S('b'), S('c'), ValueError('body'))
    await attempt('middle enters badly', S('a'), S('b', 'enter'), S('c'))
    await attempt('swallowed', S('a'), S('b', swallow=True), S('c'), ValueError('body'))
    await attempt('exits badly', S('a'), S('b', 'exit'), S('c', 'exit'), ValueError('body'))
    await attempt('entry swallowed', S('a', swallow=True), S('b'), S('c', 'enter'))
    await attempt('exit swallowed', S('a', swallow=True), S('b'), S('c', 'exit'))

asyncio.run(main())
