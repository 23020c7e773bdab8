# A child's failure and a cancel() of the parent in the same turn, in both orders.
import asyncio

async def fail(gate):
    await gate
    print('child raises')
    raise ValueError('child')

async def parent(gate, in_body):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(gate))
            if in_body:
                await asyncio.sleep(3600)
    except BaseException as e:
        print('parent', repr(e), asyncio.current_task().cancelling())
        raise

async def main():
    loop = asyncio.get_running_loop()
    for in_body in (True, False):
        for order in ('cancel, fail', 'fail, cancel', 'fail, turn, cancel', 'fail, turn, turn, cancel',
                      'cancel, turn, fail'):
            print('---', order, 'in body' if in_body else 'at the end')
            gate = loop.create_future()
            task = asyncio.create_task(parent(gate, in_body))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for step in order.split(', '):
                if step == 'cancel':
                    print('cancel', task.cancel())
                elif step == 'fail':
                    if not gate.done():
                        gate.set_result(None)
                else:
                    await asyncio.sleep(0)
            try:
                await task
            except BaseException as e:
                print('out', repr(e))

asyncio.run(main())
