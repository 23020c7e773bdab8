# anext() with a default as an object: awaited, driven, thrown into, given to tasks, and dropped without a word.
import asyncio
import inspect

async def g():
    yield 1

async def main():
    a = g()
    w = anext(a, 'd')
    print(inspect.isawaitable(w), asyncio.iscoroutine(w))
    try:
        w.send(None)
    except StopIteration as e:
        print('value', e.value)
    w = anext(a, 'd')
    try:
        w.send(None)
    except StopIteration as e:
        print('value', e.value)
    w = anext(a, 'd')
    try:
        w.throw(ValueError('x'))
    except BaseException as e:
        print(repr(e))
    anext(a, 'd').close()
    anext(a, 'd')
    anext(a)
    a.asend(None)
    a.aclose()
    try:
        asyncio.create_task(anext(g(), 1))
    except TypeError as e:
        print(str(e).split('<')[0])
    t = asyncio.ensure_future(anext(g(), 1))
    print(await t)
    print(await asyncio.wait_for(anext(g(), 1), 1))
    print(await asyncio.gather(anext(g(), 1), anext(g())))
    class It:
        def __aiter__(self):
            return self

        def __anext__(self):
            print('asked')
            return 5

    unused = anext(It(), 1)
    print('not awaited yet')
    try:
        await unused
    except TypeError as e:
        print(e)
    try:
        await anext(It())
    except TypeError as e:
        print(e)

    class It2(It):
        async def __anext__(self):
            raise StopAsyncIteration

    print(await anext(It2(), 1))
    class It3(It):
        async def __anext__(self):
            raise KeyError

    try:
        await anext(It3(), 1)
    except KeyError as e:
        print(repr(e))

asyncio.run(main())
