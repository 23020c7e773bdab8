# gather() was cancelled, and its last child failed: the CancelledError has the message that the child was told
import asyncio

async def stubborn(how, log):
    try:
        while True:
            await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log.append(e.args)
        await asyncio.sleep(0)
        if how == 'fails':
            raise ValueError('failed')
        return how

async def parent(hows, log):
    return await asyncio.gather(*(stubborn(how, log) for how in hows), return_exceptions=True)

async def main():
    for hows in (('fails',), ('returns',), ('returns', 'fails'), ('fails', 'returns')):
        for message in ('kill', None):
            log = []
            task = asyncio.create_task(parent(hows, log))
            for _ in range(3):
                await asyncio.sleep(0)
            task.cancel(message)
            try:
                await task
            except asyncio.CancelledError as e:
                print(hows, message, repr(e), log)
    task = asyncio.create_task(stubborn('fails', log))
    await asyncio.sleep(0)
    task.cancel('before')
    await asyncio.wait([task])
    print(repr(task.exception()), task._cancel_message, repr(task._make_cancelled_error()))
    task._cancel_message = 'set'
    print(repr(task._make_cancelled_error()), task.remove_done_callback(print), task._callbacks)
    task.add_done_callback(lambda t: print('callback'))
    await asyncio.sleep(0)

asyncio.run(main())
