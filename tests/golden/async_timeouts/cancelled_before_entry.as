# The block is entered by a task that has cancellations behind it, or one still to come.
import asyncio

async def worker(before, swallow, delay):
    me = asyncio.current_task()
    if before == 'handled':
        me.cancel('old')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            print('  handled', e.args)
    elif before == 'undone':
        me.cancel('old')
        try:
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            print('  handled', e.args, me.uncancel())
    elif before == 'pending':
        me.cancel('old')
    try:
        async with asyncio.timeout(delay) as limit:
            print('  entered', me.cancelling())
            try:
                await asyncio.sleep(0.005 if delay else 3600)
                print('  slept')
            except asyncio.CancelledError as e:
                print('  body', e.args, me.cancelling(), limit.expired())
                if not swallow:
                    raise
    except BaseException as e:
        print('  block', repr(e), me.cancelling())
    else:
        print('  no error', limit, me.cancelling())

async def main():
    for before in ('nothing', 'handled', 'undone', 'pending'):
        for swallow in (False, True):
            for delay in (0, 3600):
                print(before, 'swallow' if swallow else 'raise', delay)
                await asyncio.create_task(worker(before, swallow, delay))

asyncio.run(main())
