# callbacks of a task and the one who awaits it: in order of adding, and all a turn after its end
import asyncio

async def work():
    print('work')
    await asyncio.sleep(0)
    print('work ends')
    asyncio.get_running_loop().call_soon(print, 'soon by work')
    return 'result'

async def awaiter(name, task):
    print(name, await task)

async def main():
    task = asyncio.create_task(work())
    task.add_done_callback(lambda t: print('callback 1', t.result()))
    first = asyncio.create_task(awaiter('awaiter 1', task))
    await asyncio.sleep(0)
    task.add_done_callback(lambda t: print('callback 2'))
    second = asyncio.create_task(awaiter('awaiter 2', task))
    print(await task)
    task.add_done_callback(lambda t: print('callback 3'))
    print('after')
    await asyncio.gather(first, second)

asyncio.run(main())
