# The compiler warns where the value of an `async def` that is called is dropped; CPython only when it has happened.
import asyncio


async def work():
    async def inner():
        pass
    inner()
    await asyncio.sleep(0)


def plain():
    work()


async def main():
    plain()
    await work()
    kept = work()
    await kept
    asyncio.create_task(work())
    (await work())
    passed(work())
    return [work()]


def passed(coroutine):
    coroutine.close()


# What these names are bound to is not known, or no coroutine.
async def twice():
    pass


def twice():
    print('a function by now')


async def numbers():
    yield 1


def decorate(function):
    return lambda: print('decorated')


@decorate
async def decorated():
    pass


async def replaced():
    pass


def replace():
    global replaced
    replaced = lambda: print('replaced')


def parameter(work):
    work()


def shadowed():
    def work():
        print('shadowed')
    work()


class Methods:
    async def work(self):
        pass

    def call(self):
        run()


def run():
    print('run')


twice()
numbers()
decorated()
replace()
replaced()
parameter(lambda: print('parameter'))
shadowed()
Methods().call()
