# cancelling() and uncancel(): what they count, and what they do not do
import asyncio

async def body(log):
    task = asyncio.current_task()
    while True:
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e:
            log.append((e.args, task.cancelling()))
            if task.uncancel() == 0 and e.args == ('last',):
                return 'end'

async def main():
    log = []
    task = asyncio.create_task(body(log))
    print(task.cancelling(), task.uncancel(), task.uncancel())
    await asyncio.sleep(0)
    task.cancel('one')
    task.cancel('two')
    print(task.cancelling())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log, task.cancelling())
    print(task.uncancel(), task.cancelling())
    task.cancel('three')
    print(task.uncancel(), task.cancelling())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(log[-1])
    task.cancel('last')
    print(await task, task.cancelling(), task.cancel())
    task = asyncio.create_task(asyncio.sleep(0, 'slept'))
    task.cancel()
    print(task.uncancel())
    try:
        print(await task)
    except asyncio.CancelledError:
        print('uncancel() does not take the request back')

asyncio.run(main())
