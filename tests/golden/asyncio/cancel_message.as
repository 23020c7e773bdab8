# run: --virtual-time
import asyncio

async def sleeper():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('inside', e.args)
        raise

async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    task.cancel('because')
    try:
        await task
    except asyncio.CancelledError as e:
        print('outside', e.args)
    for call in (task.result, task.exception):
        try:
            call()
        except asyncio.CancelledError as e:
            print(e.args)
    task = asyncio.create_task(sleeper())
    task.cancel('before it began')
    try:
        await task
    except asyncio.CancelledError as e:
        print('outside', e.args)
    fut = asyncio.get_running_loop().create_future()
    print(fut.cancel('m'), fut.cancel('n'))
    try:
        await fut
    except asyncio.CancelledError as e:
        print(e.args)

asyncio.run(main())
