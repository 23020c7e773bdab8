import asyncio

async def work(n):
    return n

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    def factory(loop, coro, context=None):
        print('factory', coro.__name__)
        return asyncio.Task(coro, loop=loop, name='made')
    loop.set_task_factory(factory)
    task = asyncio.create_task(work(1))
    print(task.get_name(), await task)
    task = asyncio.create_task(work(1), name='named')
    print(task.get_name(), await task)
    loop.set_task_factory(None)
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)

asyncio.run(main())
