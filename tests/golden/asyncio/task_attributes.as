import asyncio

async def work():
    await asyncio.sleep(0)
    return 5

async def main():
    me = asyncio.current_task()
    print(me.get_name())
    coro = work()
    task = asyncio.create_task(coro, name='worker')
    print(task.get_name(), task.get_coro() is coro, task.done())
    task.set_name(17)
    print(repr(task.get_name()))
    other = asyncio.get_running_loop().create_task(work(), name=None)
    print(other.get_name())
    print(len(asyncio.all_tasks()), me in asyncio.all_tasks())
    for call in (task.set_result, task.set_exception):
        try:
            call(1)
        except RuntimeError as e:
            print(e)
    print(await task, await other, task.exception())
    print(len(asyncio.all_tasks()))
    task.extra = 'attribute'
    print(task.extra)
    for bad in (1, work, None):
        try:
            asyncio.create_task(bad)
        except TypeError as e:
            print(str(e).split(' 0x')[0])
    third = asyncio.create_task(work())
    print(third.get_name())
    await third
    print(asyncio.current_task() is me)

asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
