# A timeout in a finally block, entered by return, by an error, by a cancellation, and by another timeout.
import asyncio

async def clean_up(gate):
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(0):
            print('  cleaning', me.cancelling())
            await gate.wait()
    except TimeoutError as e:
        print('  gave up', repr(e.__cause__), repr(e.__context__), me.cancelling())

async def worker(kind, gate):
    try:
        if kind == 'return':
            return 'returned'
        if kind == 'error':
            raise ValueError('error')
        if kind == 'timeout':
            async with asyncio.timeout(0):
                await asyncio.sleep(3600)
        await asyncio.sleep(3600)
    finally:
        await clean_up(gate)
        print('  finally ends')

async def main():
    gate = asyncio.Event()
    for kind in ('return', 'error', 'timeout', 'cancel'):
        print(kind)
        task = asyncio.create_task(worker(kind, gate))
        await asyncio.sleep(0)
        if kind == 'cancel':
            task.cancel('outside')
        try:
            print('  out', await task)
        except BaseException as e:
            print('  out', repr(e), task.cancelled(), task.cancelling())

asyncio.run(main())
