# What is no asynchronous context manager, or only half of one.
import asyncio

class OnlyEnter:
    async def __aenter__(self):
        print('entered')

class OnlyExit:
    async def __aexit__(self, *args):
        pass

class Plain:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

class NotAwaitable:
    def __aenter__(self):
        return 5

    async def __aexit__(self, *args):
        print('left')

class BadExit:
    async def __aenter__(self):
        return 'bad'

    def __aexit__(self, *args):
        return True

class Future:
    def __aenter__(self):
        future = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(future.set_result, 'from a future')
        return future

    def __aexit__(self, kind, error, trace):
        future = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_soon(future.set_result, kind is ValueError)
        return future

class ByInstance:
    def __init__(self):
        self.__aenter__ = self.__aexit__ = lambda *args: asyncio.sleep(0)

class OddTruth:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *args):
        class Truth:
            def __bool__(self):
                print('asked')
                return True
        return Truth()

async def attempt(manager, error=None):
    try:
        async with manager as value:
            print('body', value)
            if error:
                raise error
        print('after')
    except Exception as e:
        print(type(e).__name__, e, '|', repr(e.__context__))

async def main():
    for make in (OnlyEnter, OnlyExit, Plain, NotAwaitable, BadExit, ByInstance):
        await attempt(make())
    await attempt(BadExit(), KeyError('body'))
    await attempt(Future())
    await attempt(Future(), ValueError('swallowed'))
    await attempt(Future(), KeyError('not swallowed'))
    await attempt(OddTruth())
    await attempt(OddTruth(), KeyError('swallowed'))
    await attempt(None)
    await attempt(attempt)

asyncio.run(main())
