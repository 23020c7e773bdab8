# Ctrl-C inside of run() and Runner: the main task is cancelled, and KeyboardInterrupt comes out.
import asyncio
import os
import signal


def attempt(label, call):
    try:
        print(label, call())
    except BaseException as e:
        print(label, type(e).__name__, e)


def ctrl_c():
    os.kill(os.getpid(), signal.SIGINT)


async def sleeps():
    ctrl_c()
    await asyncio.sleep(1)
    print('not here')


async def returns():
    try:
        await sleeps()
    except asyncio.CancelledError as e:
        print('  cancelled', e.args, asyncio.current_task().cancelling())
        return 'returned'


async def uncancels():
    try:
        await sleeps()
    except asyncio.CancelledError:
        print('  left', asyncio.current_task().uncancel())
    await asyncio.sleep(0)
    return 'went on'


async def raises():
    try:
        await sleeps()
    except asyncio.CancelledError:
        raise ValueError('instead')


async def reraises_after_uncancel():
    try:
        await sleeps()
    except asyncio.CancelledError:
        asyncio.current_task().uncancel()
        raise


async def cleans_up():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(asyncio.sleep(5))
            group.create_task(asyncio.sleep(6))
            await sleeps()
    finally:
        print('  cleaned up')


async def twice():
    try:
        await sleeps()
    except asyncio.CancelledError:
        ctrl_c()
        print('not here')


async def gives():
    return 'still works'


for main in (sleeps, returns, uncancels, raises, reraises_after_uncancel, cleans_up, twice):
    attempt(main.__name__, lambda: asyncio.run(main()))
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)
with asyncio.Runner() as runner:
    attempt('first', lambda: runner.run(sleeps()))
    attempt('second', lambda: runner.run(gives()))

signal.signal(signal.SIGINT, lambda number, frame: print('  own handler', number))


async def keeps():
    ctrl_c()
    await asyncio.sleep(0.01)
    return 'not disturbed'


attempt('own', lambda: asyncio.run(keeps()))
