# An item that woke a getter is taken by a newcomer who runs first: the woken one waits again, at the end.
import asyncio

async def getter(name, queue, log):
    log.append((name, await queue.get()))

async def putter(name, queue, log):
    await queue.put(name)
    log.append((name, 'put'))

async def main():
    queue, log = asyncio.Queue(), []
    tasks = [asyncio.create_task(getter(n, queue, log)) for n in 'ab']
    await asyncio.sleep(0)
    queue.put_nowait('first')
    print('newcomer got', await queue.get(), queue)
    await asyncio.sleep(0)
    print(queue)
    queue.put_nowait('second')
    queue.put_nowait('third')
    await asyncio.wait(tasks)
    print(log)

    queue, log = asyncio.Queue(1), []
    queue.put_nowait('full')
    tasks = [asyncio.create_task(putter(n, queue, log)) for n in 'ab']
    await asyncio.sleep(0)
    print(queue.get_nowait(), queue)
    await queue.put('newcomer')
    print(queue)
    await asyncio.sleep(0)
    print(queue)
    got = [await queue.get() for _ in range(3)]
    await asyncio.wait(tasks)
    print(got, log)

asyncio.run(main())
