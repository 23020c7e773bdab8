# run: --virtual-time
# a time limit by hand: a timer that cancels the task; with uncancel() the limit is told apart from other cancellations
import asyncio

async def limited(delay, coro, log):
    task = asyncio.current_task()
    fired = False

    def fire():
        nonlocal fired
        fired = True
        task.cancel('limit')

    handle = asyncio.get_running_loop().call_later(delay, fire)
    try:
        return await coro
    except asyncio.CancelledError as e:
        log.append(f'{e.args} fired={fired} cancelling={task.cancelling()}')
        if fired and task.uncancel() == 0:
            raise TimeoutError(delay) from e
        raise
    finally:
        handle.cancel()

async def work(delay):
    await asyncio.sleep(delay)
    return delay

async def attempt(name, coro, log):
    task = asyncio.create_task(coro)
    if name == 'cancelled':
        asyncio.get_running_loop().call_later(0.03, task.cancel, 'outside')
    elif name == 'both':
        await asyncio.sleep(0.01)
        asyncio.get_running_loop().call_later(0.05, task.cancel, 'outside')
    try:
        got = await task
    except (TimeoutError, asyncio.CancelledError) as e:
        got = repr(e)
    print(name, got, task.cancelled(), log)
    log.clear()

async def main():
    log = []
    await attempt('in time', limited(0.5, work(0.02), log), log)
    await attempt('too late', limited(0.05, work(0.5), log), log)
    await attempt('cancelled', limited(0.5, work(0.8), log), log)
    await attempt('nested, outer first', limited(0.05, limited(0.2, work(0.5), log), log), log)
    await attempt('nested, inner first', limited(0.2, limited(0.05, work(0.5), log), log), log)

asyncio.run(main())
