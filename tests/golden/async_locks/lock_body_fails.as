# The body of `async with lock` fails, returns, is cancelled, or waits for the lock it holds.
# run: --virtual-time
import asyncio

async def body(kind, lock):
    async with lock:
        print('  in', kind)
        if kind == 'error':
            raise ValueError(kind)
        if kind == 'return':
            return kind
        if kind == 'await':
            await asyncio.sleep(3600)
        if kind == 'twice':
            async with asyncio.timeout(0):
                async with lock:
                    print('not reached')

async def main():
    lock = asyncio.Lock()
    for kind in ('error', 'return', 'await', 'twice'):
        task = asyncio.create_task(body(kind, lock))
        after = asyncio.create_task(body('after ' + kind, lock))
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        if kind == 'await':
            task.cancel()
        try:
            print('result', await task, lock.locked())
        except BaseException as e:
            print('out', repr(e), lock.locked())
        await after
        print(lock.locked())

asyncio.run(main())
