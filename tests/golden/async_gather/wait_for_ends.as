# run: --virtual-time
# wait_for(): a result, an exception, a time-out; of coroutines, tasks and futures
import asyncio

async def work(delay, log, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        return 'value'
    except asyncio.CancelledError as e:
        log.append(f'cancelled {e.args}')
        raise
    finally:
        log.append('finally')

async def attempt(name, thing, timeout, log):
    try:
        got = await asyncio.wait_for(thing, timeout)
    except (Exception, asyncio.CancelledError) as e:
        got = f'{e!r} from {e.__cause__!r}'
    print(name, got, log)
    log.clear()

async def main():
    loop = asyncio.get_running_loop()
    log = []
    await attempt('result', work(0, log), 0.05, log)
    await attempt('error', work(0, log, KeyError('k')), 0.05, log)
    await attempt('own TimeoutError', work(0, log, TimeoutError('own')), 0.05, log)
    await attempt('time-out', work(0.5, log), 0.02, log)
    await attempt('no time-out', work(0, log), None, log)
    await attempt('zero', work(0, log), 0, log)
    await attempt('negative', work(0, log), -1, log)
    task = asyncio.create_task(work(0.5, log))
    await asyncio.sleep(0)
    await attempt('task', task, 0.02, log)
    print(task.cancelled())
    fut = loop.create_future()
    await attempt('future', fut, 0.02, log)
    print(fut.cancelled())
    await attempt('cancelled future', fut, 0.02, log)
    fut = loop.create_future()
    fut.set_result('done')
    await attempt('done', fut, 0, log)
    fut = loop.create_future()
    fut.set_exception(KeyError('failed'))
    await attempt('failed', fut, 0, log)
    await attempt('nothing', None, 1, log)

asyncio.run(main())
