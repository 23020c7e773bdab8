# SystemExit in a task and in a callback under asyncio.run(): clean-up of the others, then the program ends
import asyncio
import sys

async def waits(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    finally:
        print(name, 'finally')

async def main(how):
    task = asyncio.create_task(waits(how))
    await asyncio.sleep(0)
    if how == 'callback':
        asyncio.get_running_loop().call_soon(sys.exit, 4)
    elif how == 'task':
        asyncio.create_task(exits()).add_done_callback(lambda t: print('callback', repr(t.exception())))
    else:
        sys.exit('from main')
    try:
        await task
    except asyncio.CancelledError:
        print('main cancelled')
        raise

async def exits():
    sys.exit(5)

for how in ('callback', 'task'):
    try:
        asyncio.run(main(how))
    except SystemExit as e:
        print('SystemExit', e.code)
asyncio.run(main('main'))
