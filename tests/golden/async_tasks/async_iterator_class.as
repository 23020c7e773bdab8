# __aiter__ and __anext__ by hand: the waits are the consumer's, and what they raise comes out of the loop
import asyncio

class Countdown:
    def __init__(self, n, fail_at=None):
        self.n, self.fail_at = n, fail_at

    def __aiter__(self):
        print('aiter', self.n)
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        self.n -= 1
        if self.n == self.fail_at:
            raise ArithmeticError(self.n)
        if self.n < 0:
            raise StopAsyncIteration
        return self.n

async def use(name, items):
    try:
        async for i in items:
            print(name, i)
        else:
            print(name, 'else')
    except ArithmeticError as e:
        print(name, repr(e))
    return name

async def main():
    print(await asyncio.gather(use('a', Countdown(3)), use('b', Countdown(2)), use('c', Countdown(4, 1))))
    shared = Countdown(5)
    print(await asyncio.gather(use('x', shared), use('y', shared)))

asyncio.run(main())
