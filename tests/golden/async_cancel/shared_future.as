# two tasks wait for one future: cancelling one cancels the future, and so the other, unless there is a shield
import asyncio

async def user(name, fut):
    try:
        print(name, 'has', await fut)
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args, asyncio.current_task().cancelling())
        raise

async def main():
    loop = asyncio.get_running_loop()
    for wrap in (lambda f: f, asyncio.shield):
        fut = loop.create_future()
        fut.add_done_callback(lambda f: print('callback', f.cancelled()))
        tasks = [asyncio.create_task(user(n, wrap(fut))) for n in 'abc']
        await asyncio.sleep(0)
        tasks[1].cancel('b only')
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        print([t.done() for t in tasks], fut.done())
        if not fut.done():
            fut.set_result('kept')
        await asyncio.wait(tasks)
        print([t.cancelled() for t in tasks])

asyncio.run(main())
