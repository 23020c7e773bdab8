from contextlib import ExitStack, AsyncExitStack, asynccontextmanager, aclosing
import asyncio


class R:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, t, v, tb):
        print("exit", self.name, t.__name__ if t else None)
        if self.fail:
            raise self.fail
        return self.swallow


with ExitStack() as stack:
    print(stack.enter_context(R("a")), stack.enter_context(R("b")))
    stack.callback(print, "callback", end="!\n")
    stack.push(lambda t, v, tb: print("pushed", t))
with ExitStack() as stack:
    stack.enter_context(R("outer"))
    stack.enter_context(R("swallower", swallow=True))
    raise ValueError("lost")
try:
    with ExitStack() as stack:
        stack.enter_context(R("x", fail=KeyError("new")))
        raise ValueError("old")
except KeyError as e:
    print(repr(e), repr(e.__context__))
try:
    with ExitStack() as stack:
        stack.enter_context(R("one", fail=KeyError(1)))
        stack.enter_context(R("two", fail=KeyError(2)))
except KeyError as e:
    print(repr(e), repr(e.__context__))
with ExitStack() as stack:
    stack.enter_context(R("kept"))
    later = stack.pop_all()
print("between")
later.close()
try:
    with ExitStack() as stack:
        stack.enter_context(5)
except TypeError as e:
    print(e)


@asynccontextmanager
async def conn(name):
    print("open", name)
    try:
        yield name
    finally:
        print("close", name)


async def main():
    async with conn("c") as c:
        print(c)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(conn("d"))
        stack.enter_context(R("sync"))

        async def bye():
            print("bye")

        stack.push_async_callback(bye)
    try:
        async with conn("e"):
            raise ValueError("ve")
    except ValueError as e:
        print("got", e)

    async def gen():
        try:
            yield 1
            yield 2
        finally:
            print("gen closed")

    async with aclosing(gen()) as g:
        async for x in g:
            print(x)
            break


asyncio.run(main())
