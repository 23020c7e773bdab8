# A task that is cleaning up after its deadline is cancelled from outside: CancelledError, no TimeoutError.
import asyncio

async def worker(turns):
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(0):
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                try:
                    for i in range(turns):
                        print('  cleans up', i)
                        await asyncio.sleep(0)
                    print('  clean')
                except asyncio.CancelledError as e:
                    print('  disturbed', e.args, me.cancelling())
                    raise
                raise
    except BaseException as e:
        print('  block', repr(e), me.cancelling())
        raise

async def main():
    for turns in (1, 3):
        for after in range(1, 6):
            print('cancelled in turn', after, 'of a clean-up of', turns)
            task = asyncio.create_task(worker(turns))
            for _ in range(after):
                await asyncio.sleep(0)
            print('  cancel', task.cancel('outside'))
            try:
                await task
            except BaseException as e:
                print('  out', repr(e), task.cancelled())

asyncio.run(main())
