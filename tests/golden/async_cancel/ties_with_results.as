# result and cancellation in one turn: which comes first decides about the future, the task may lose the value
import asyncio

async def waits(fut, log):
    try:
        log.append(await fut)
        log.append(await asyncio.sleep(0, 'one more turn'))
        return 'end'
    except asyncio.CancelledError:
        log.append('cancelled')
        raise
    except KeyError:
        log.append('KeyError')
        raise

async def main():
    loop = asyncio.get_running_loop()

    def result(fut, task):
        if not fut.done():
            fut.set_result('result')

    def error(fut, task):
        if not fut.done():
            fut.set_exception(KeyError('error'))

    def cancel(fut, task):
        task.cancel()

    def cancel_future(fut, task):
        fut.cancel()

    for actions in ((result, cancel), (cancel, result), (error, cancel), (cancel, error), (cancel_future, cancel),
                    (cancel, cancel), (result, cancel, cancel), (cancel_future, error)):
        log = []
        fut = loop.create_future()
        task = asyncio.create_task(waits(fut, log))
        await asyncio.sleep(0)
        for action in actions:
            action(fut, task)
        got = await asyncio.gather(task, return_exceptions=True)
        state = 'cancelled' if fut.cancelled() else repr(fut.exception() or fut.result())
        print(*(a.__name__ for a in actions), '->', got, state, log)

asyncio.run(main())
