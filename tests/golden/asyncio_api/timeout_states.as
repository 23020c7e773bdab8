# asyncio.timeout in each state, with all kinds of deadlines.
# run: --virtual-time
import asyncio
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


async def deadlines():
    for when in (None, 0, -1, 1.5, True, 'x', [], 1j):
        attempt(f'timeout({when!r})', lambda: str(asyncio.timeout(when)))
        attempt(f'timeout_at({when!r})', lambda: str(asyncio.timeout_at(when)))
    attempt('none', asyncio.timeout)
    attempt('two', lambda: asyncio.timeout(1, 2))
    attempt('names', lambda: (asyncio.timeout(delay=None).when(), asyncio.timeout_at(when=3).when()))
    for bad in ('x', []):
        try:
            async with asyncio.timeout_at(bad):
                print('inside')
        except TypeError as e:
            print(e)


async def states():
    loop = asyncio.get_running_loop()
    scope = asyncio.timeout(None)
    print(scope, scope.when(), scope.expired())
    attempt('created', scope.reschedule, 1)
    async with scope as entered:
        print(entered is scope, scope)
        scope.reschedule(loop.time() - 1)
        print(scope.when() < loop.time(), scope.expired())
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError as e:
            print(e.args, scope, scope.expired(), asyncio.current_task().cancelling())
            attempt('expiring', scope.reschedule, 1)
    print(scope, scope.expired(), asyncio.current_task().cancelling())
    attempt('over', scope.reschedule, 1)
    await attempt_await('again', scope.__aenter__())
    async with asyncio.timeout(10) as scope:
        pass
    print(scope, scope.expired())
    attempt('finished', scope.reschedule, 1)
    unused = asyncio.Timeout(None)
    await attempt_await('exit only', unused.__aexit__(None, None, None))
    print(unused)


async def outcomes():
    async def run(body, delay=0.01):
        try:
            async with asyncio.timeout(delay) as scope:
                await body()
        except BaseException as e:
            print(repr(e), repr(e.__cause__), repr(e.__context__), scope)
        else:
            print('no exception', scope)

    async def sleeps():
        await asyncio.sleep(1)

    async def changes():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            raise ValueError('instead')

    async def swallows():
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print('swallowed')

    async def cleans():
        try:
            await asyncio.sleep(1)
        finally:
            await asyncio.sleep(0.5)
            print('cleaned')

    async def times_out_itself():
        raise TimeoutError('its own')

    async def cancels_itself():
        asyncio.current_task().cancel('by hand')
        await asyncio.sleep(0)

    async def nests():
        async with asyncio.timeout(0.01):
            await asyncio.sleep(1)

    async def extends():
        for _ in range(3):
            scope = scopes[-1]
            scope.reschedule(scope.when() + 1)
            await asyncio.sleep(0.9)

    for body in (sleeps, changes, swallows, cleans, times_out_itself, cancels_itself):
        print(body.__name__)
        await run(body)
        while asyncio.current_task().uncancel():
            pass
    await run(sleeps, 0)
    await run(sleeps, -1)
    await run(nests, 5)
    scopes = []
    async with asyncio.timeout(0.5) as scope:
        scopes.append(scope)
        await extends()
    print(scope.expired())


for main in (deadlines, states, outcomes):
    asyncio.run(main())
try:
    asyncio.Timeout(None).__aenter__().send(None)
except RuntimeError as e:
    print(e)
