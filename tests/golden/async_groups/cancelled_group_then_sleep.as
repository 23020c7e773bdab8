# After a group has failed and was handled, the task is as before: it sleeps, waits and can be cancelled anew.
import asyncio

async def fail():
    raise ValueError('child')

async def worker():
    me = asyncio.current_task()
    for attempt in range(3):
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(fail())
                await asyncio.sleep(3600)
        except* ValueError:
            print('failed', attempt, me.cancelling())
        await asyncio.sleep(0)
        async with asyncio.timeout(60):
            await asyncio.sleep(0)
        try:
            async with asyncio.timeout(0):
                await asyncio.sleep(3600)
        except TimeoutError:
            print('timeout', attempt, me.cancelling())
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError as e:
        print('cancelled', e.args, me.cancelling(), me.uncancel())
    await asyncio.sleep(0)
    return 'lives on'

async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0.05)
    task.cancel('enough')
    print(await task)

asyncio.run(main())
