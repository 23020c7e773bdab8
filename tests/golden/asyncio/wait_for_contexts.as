# run: --virtual-time
# A cancelled task is waited for where something else is handled: the context of its CancelledError.
import asyncio
def ch(e):
    s = repr(e)
    if e.__cause__ is not None: return s + ' from ' + ch(e.__cause__)
    if e.__context__ is not None: s += ' in ' + ch(e.__context__)
    return s
async def sleeper(x):
    try: await asyncio.sleep(x)
    finally: pass
async def t(timeout, what):
    try:
        raise OSError
    except OSError:
        try:
            await asyncio.wait_for(what, timeout)
        except Exception as e: print(timeout, ch(e))
async def direct(task):
    try:
        raise OSError
    except OSError:
        try:
            task.result()
        except BaseException as e: print('r', ch(e))
        try:
            task.exception()
        except BaseException as e: print('e', ch(e))
async def main():
    for timeout in 0, 0.05:
        await t(timeout, sleeper(60))
        await t(timeout, asyncio.sleep(60))
        await t(timeout, asyncio.create_task(sleeper(60)))
        await t(timeout, asyncio.get_running_loop().create_future())
        task = asyncio.create_task(sleeper(60))
        await t(timeout, asyncio.shield(task))
        await asyncio.gather(t(timeout, task), t(timeout, task), t(timeout, task))
    task.cancel()
    await asyncio.sleep(0)
    await direct(task)
    await direct(task)
asyncio.run(main())
