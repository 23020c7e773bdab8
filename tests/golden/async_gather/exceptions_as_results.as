# return_exceptions: each exception is a result, cancelled children too; nothing ends early
import asyncio

async def work(what, log):
    await asyncio.sleep(0)
    log.append(f'{what!r}')
    if isinstance(what, BaseException):
        raise what
    return what

class Own(Exception):
    pass

async def main():
    log = []
    cancelled = asyncio.create_task(work('never', log))
    cancelled.cancel('on purpose')
    fut = asyncio.get_running_loop().create_future()
    fut.cancel('a future')
    plain = asyncio.get_running_loop().create_future()
    plain.cancel()
    got = await asyncio.gather(work(1, log), work(KeyError('k'), log), cancelled, work(Own(), log), fut, plain,
                               work(asyncio.CancelledError('raised'), log), work(None, log),
                               work(asyncio.TimeoutError('late'), log), return_exceptions=True)
    for item in got:
        print(type(item).__name__, repr(item), getattr(item, 'args', '-'))
    print(*log)
    error = ValueError('same')
    got = await asyncio.gather(work(error, log), work(error, log), return_exceptions=True)
    print(got[0] is error and got[1] is error)
    # an exception that was returned is no exception that was raised
    print(await asyncio.gather(asyncio.sleep(0, KeyError('returned'))))

asyncio.run(main())
