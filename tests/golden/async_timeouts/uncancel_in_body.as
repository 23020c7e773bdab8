# The body itself takes requests back or adds some: how the block then counts.
import asyncio

async def worker(plan):
    me = asyncio.current_task()
    try:
        async with asyncio.timeout(0) as limit:
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                for step in plan:
                    if step == 'uncancel':
                        print('  uncancel', me.uncancel())
                    elif step == 'cancel':
                        print('  cancel', me.cancel())
                    elif step == 'await':
                        try:
                            await asyncio.sleep(0)
                        except asyncio.CancelledError:
                            print('  again', me.cancelling())
                raise
    except BaseException as e:
        print('  block', repr(e), me.cancelling(), limit)
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        print('  afterwards', repr(e), me.cancelling())

async def main():
    for plan in ([], ['uncancel'], ['uncancel', 'uncancel'], ['cancel'], ['cancel', 'uncancel'], ['cancel', 'await'],
                 ['cancel', 'await', 'uncancel'], ['uncancel', 'cancel', 'await']):
        print(plan)
        await asyncio.create_task(worker(plan))

asyncio.run(main())
