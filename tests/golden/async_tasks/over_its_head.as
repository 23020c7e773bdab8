# Future.set_result(task, ...): a task that gets an outcome over its head; its next step is an error of the loop's
import asyncio

async def work(how, log):
    task = asyncio.current_task()
    log.append('begins')
    if how == 'inside':
        asyncio.Future.set_result(task, 'set by itself')
    elif how == 'inside, then fails':
        asyncio.Future.set_exception(task, KeyError('set by itself'))
        raise ValueError('own')
    elif how == 'inside, then cancelled':
        asyncio.Future.set_result(task, 'set by itself')
        raise asyncio.CancelledError('own')
    elif how == 'inside, then waits':
        asyncio.Future.set_result(task, 'set by itself')
    if how in ('outside', 'inside, then waits'):
        await asyncio.sleep(0)
        log.append('goes on')
    return 'own result'

async def main():
    loop = asyncio.get_running_loop()
    log = []

    def handler(loop, context):
        log.append(f'{type(context["exception"]).__name__} {str(context["exception"]).split(": <")[0]} {sorted(context)}')

    loop.set_exception_handler(handler)
    for how in ('before', 'outside', 'inside', 'inside, then fails', 'inside, then cancelled', 'inside, then waits'):
        task = asyncio.create_task(work(how, log))
        task.add_done_callback(lambda t: log.append('callback'))
        if how == 'before':
            asyncio.Future.set_exception(task, OSError('set from outside'))
        elif how == 'outside':
            await asyncio.sleep(0)
            asyncio.Future.set_result(task, 'set from outside')
        for _ in range(3):
            await asyncio.sleep(0)
        print(how, '->', repr(task.exception()) if task.exception() else task.result())
        print(*log, sep='\n')
        log.clear()
        task.get_coro().close()
    try:
        task.set_result(1)
    except RuntimeError as e:
        print(e)

asyncio.run(main())
