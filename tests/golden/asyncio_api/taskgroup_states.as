# TaskGroup in each state: what may be made, what comes out, and its repr.
import asyncio
import contextvars
import re


def show(value):
    return re.sub('0x[0-9a-f]+', '0x', repr(value))


def attempt(label, call, *args):
    try:
        result = call(*args)
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


async def attempt_await(label, awaitable):
    try:
        result = await awaitable
    except BaseException as e:
        print(label, type(e).__name__, re.sub('0x[0-9a-f]+', '0x', str(e)))
    else:
        print(label, show(result))


async def give(x=1):
    await asyncio.sleep(0)
    return x


async def fail():
    raise ValueError('from a task')


async def states():
    group = asyncio.TaskGroup()
    print(group)
    coroutine = give()
    attempt('not entered', group.create_task, coroutine)
    async with group as entered:
        print(entered is group, group)
        task = group.create_task(coroutine, name='given')
        print(group, show(task))
        for bad in (3, give, None):
            attempt('bad', lambda: group.create_task(bad))
        attempt('none', lambda: group.create_task())
        attempt('positional', lambda: group.create_task(task, 'name'))
        attempt('unknown', lambda: group.create_task(task, nope=1))
        await attempt_await('again', group.__aenter__())
        group.create_task(give(), context=contextvars.copy_context())
    print(group, task.result())
    coroutine = give()
    attempt('finished', group.create_task, coroutine)
    coroutine.close()
    await attempt_await('again', group.__aenter__())
    attempt('arguments', lambda: asyncio.TaskGroup(1))


async def shutting_down():
    async def late(group):
        try:
            await asyncio.sleep(1)
        finally:
            coroutine = give()
            attempt('while cancelled', group.create_task, coroutine)
            coroutine.close()

    group = asyncio.TaskGroup()
    try:
        async with group:
            group.create_task(late(group))
            group.create_task(fail())
            try:
                await asyncio.sleep(1)
            finally:
                print(group)
    except ExceptionGroup as e:
        print(repr(e), e.exceptions, repr(e.__cause__), e.__suppress_context__, group)


async def exits_early():
    # A task may still make tasks while the block only waits.
    async def child(group, depth):
        await asyncio.sleep(0)
        if depth:
            group.create_task(child(group, depth - 1), name=f'depth {depth - 1}')
        seen.append((asyncio.current_task().get_name(), depth))

    seen = []
    async with asyncio.TaskGroup() as group:
        group.create_task(child(group, 3), name='depth 3')
    print(seen)


async def what_comes_out():
    kinds = (ValueError('v'), KeyboardInterrupt('k'), SystemExit(3), asyncio.CancelledError('c'), GeneratorExit('g'),
             StopAsyncIteration('s'))
    for exc in kinds:
        try:
            async with asyncio.TaskGroup():
                raise exc
        except BaseException as e:
            print('body', repr(e), e.args if not isinstance(e, BaseExceptionGroup) else e.exceptions)

    async def throws(exc):
        raise exc

    for exc in (ValueError('v'), asyncio.CancelledError('c'), StopAsyncIteration('s'), BaseException('b')):
        try:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(throws(exc))
        except BaseException as e:
            print('task', repr(e))
        else:
            print('task', show(task.cancelled()))
    for exc in (KeyError('body'), asyncio.CancelledError('body')):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                await asyncio.sleep(0)
                raise exc
        except BaseException as e:
            print('both', repr(e))


for main in (states, shutting_down, exits_early, what_comes_out):
    asyncio.run(main())
try:
    asyncio.TaskGroup().__aenter__().send(None)
except RuntimeError as e:
    print(e)
