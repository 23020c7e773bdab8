# SystemExit or KeyboardInterrupt out of a child ends the loop at once; asyncio.run() then lets the group clean up.
import asyncio

async def leave(error):
    await asyncio.sleep(0)
    print('child leaves', type(error).__name__)
    raise error

async def main(error, in_body):
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(leave(error))
            if in_body:
                try:
                    await asyncio.sleep(3600)
                except asyncio.CancelledError as e:
                    print('body cancelled', e.args)
                    raise
    except BaseException as e:
        print('main', repr(e), asyncio.current_task().cancelling())
    try:
        await asyncio.sleep(0)
        print('main goes on')
    finally:
        print('main leaves')

for error in (SystemExit(3), KeyboardInterrupt('by hand')):
    for in_body in (True, False):
        try:
            asyncio.run(main(error, in_body))
        except BaseException as e:
            print('run', repr(e))
