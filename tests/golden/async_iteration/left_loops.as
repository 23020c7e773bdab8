# An `async for` that is left before its end: the loop's finalizer makes a task that closes the generator, turns later.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def numbers(name):
    try:
        for i in range(10):
            yield i
            await asyncio.sleep(0)
    except BaseException as e:
        print('  ', turn, name, repr(e), repr(e.__context__))
        raise
    finally:
        print('  ', turn, name, 'finally in', asyncio.current_task().get_name())
        await asyncio.sleep(0)
        print('  ', turn, name, 'closed')

async def by_break():
    async for i in numbers('break'):
        if i == 1:
            break
    print('  ', turn, 'after the loop')

async def by_return():
    async for i in numbers('return'):
        if i == 1:
            return i

async def by_error():
    try:
        async for i in numbers('error'):
            raise KeyError(i)
    except KeyError as e:
        print('  ', turn, 'caught', repr(e))

async def by_cancel():
    async def inner():
        async for i in numbers('cancel'):
            await asyncio.sleep(3600)
    task = asyncio.create_task(inner(), name='cancelled task')
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print('  ', turn, 'cancelled', task.cancelled())

async def nested():
    async for i in numbers('outer'):
        async for j in numbers('inner'):
            if j == 1:
                break
        if i == 1:
            return 'returned'

async def inside_another():
    async def outer():
        try:
            async for x in numbers('deep'):
                yield x
        finally:
            print('  ', turn, 'outer closed')
    async for x in outer():
        break
    print('  ', turn, 'broke')
    g = outer()
    await anext(g)
    await g.aclose()
    print('  ', turn, 'aclose')

async def kept():
    g = numbers('kept')
    def get():
        return g
    async for x in get():
        break
    print('  ', turn, 'goes on', await anext(g))
    await g.aclose()

class Tree:
    async def __aiter__(self):
        try:
            yield 1
            yield 2
        finally:
            print('  ', turn, 'tree closed')

async def by_class():
    async for x in Tree():
        break
    tree = Tree()
    async for x in tree:
        break
    print('  ', turn, 'after')

async def main():
    tick()
    for f in (by_break, by_return, by_error, by_cancel, nested, inside_another, kept, by_class):
        print(f.__name__)
        print('  ', turn, 'result', await f())
        for _ in range(6):
            await asyncio.sleep(0)
    print(len(asyncio.all_tasks()))

asyncio.run(main())
