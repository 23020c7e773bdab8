# the pattern of cancelling a task and waiting for its end: what the one who waits may see
import asyncio

async def stop(task):
    task.cancel()
    try:
        got = await task
    except asyncio.CancelledError:
        if task.cancelled():
            return 'stopped'
        return 'it was us'
    except Exception as e:
        return f'failed with {e!r}'
    return f'ended with {got!r}'

async def body(how):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        if how == 'value':
            return how
        if how == 'error':
            raise KeyError(how)
        if how == 'again':
            await asyncio.sleep(10)
        raise

async def main():
    for how in ('plain', 'value', 'error'):
        task = asyncio.create_task(body(how))
        await asyncio.sleep(0)
        print(how, await stop(task), await stop(task))
    # the one who waits is cancelled meanwhile: its cancellation goes to the task as well
    task = asyncio.create_task(body('again'))
    await asyncio.sleep(0)
    stopper = asyncio.create_task(stop(task))
    for _ in range(4):
        await asyncio.sleep(0)
    print(task.done(), stopper.done())
    stopper.cancel()
    print(await stopper, task.cancelling(), stopper.cancelling())
    # two who stop the same task
    task = asyncio.create_task(body('value'))
    await asyncio.sleep(0)
    print(await asyncio.gather(stop(task), stop(task)))
    task = asyncio.create_task(body('plain'))
    print(await asyncio.gather(stop(task), stop(task)))

asyncio.run(main())
