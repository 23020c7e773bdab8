# run: --virtual-time
# wait_for() waits until the task has really ended, and takes the end that it finds
import asyncio

async def work(how, log):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append('cancelled')
        if how == 'slow':
            await asyncio.sleep(0.03)
            log.append('slow')
        if how == 'value':
            return 'kept'
        if how == 'error':
            raise OSError('in clean-up')
        if how == 'ignore':
            await asyncio.sleep(0.02)
            return 'late'
        raise

async def main():
    for how in ('plain', 'slow', 'value', 'error', 'ignore'):
        for timeout in (0.02, 0):
            log = []
            task = asyncio.create_task(work(how, log))
            await asyncio.sleep(0)
            try:
                got = await asyncio.wait_for(task, timeout)
            except (Exception, asyncio.CancelledError) as e:
                got = repr(e), type(e.__cause__).__name__
            print(how, timeout, got, log, task.cancelled(), task.cancelling())

asyncio.run(main())
