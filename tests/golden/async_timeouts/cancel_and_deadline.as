# cancel() from outside and the deadline in one turn, in both orders: a request from outside wins.
import asyncio

async def worker(started):
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(None) as limit:
            started.set_result(limit)
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError as e:
                print('  body', e.args, limit.expired(), me.cancelling())
                raise
    except BaseException as e:
        print('  block', repr(e), limit, me.cancelling())
        raise

async def main():
    loop = asyncio.get_running_loop()
    for plan in (['cancel'], ['expire'], ['cancel', 'expire'], ['expire', 'cancel'], ['expire', 'turn', 'cancel'],
                 ['expire', 'turn', 'turn', 'cancel'], ['cancel', 'turn', 'expire']):
        print(*plan)
        started = loop.create_future()
        task = asyncio.create_task(worker(started))
        limit = await started
        for step in plan:
            if step == 'turn':
                await asyncio.sleep(0)
            elif step == 'cancel':
                loop.call_soon(task.cancel, 'outside')
            else:
                try:
                    limit.reschedule(0)
                except RuntimeError as e:
                    print('  ', e)
        try:
            await task
        except BaseException as e:
            print('  out', repr(e), task.cancelled(), task.cancelling())

asyncio.run(main())
