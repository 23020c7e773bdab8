# Wrong uses: entered twice, outside of a task, with things that are no coroutine.
import asyncio

async def nothing():
    return 1

async def main():
    group = asyncio.TaskGroup()
    async with group:
        try:
            async with group:
                pass
        except RuntimeError as e:
            print(e)
        for wrong in (None, 5, nothing, asyncio.get_running_loop().create_future(), 'text'):
            try:
                group.create_task(wrong)
            except Exception as e:
                print(type(e).__name__, str(e).split(' at ')[0].split('<')[0])
        try:
            group.create_task()
        except TypeError as e:
            print(e)
        coro = nothing()
        try:
            group.create_task(coro, 'name')
        except TypeError as e:
            print(e)
            coro.close()
        task = group.create_task(nothing(), name=5)
        print(task.get_name())
        try:
            with group:
                pass
        except TypeError as e:
            print(e)
    print(group)

def outside():
    group = asyncio.TaskGroup()
    entering = group.__aenter__()
    try:
        entering.send(None)
    except RuntimeError as e:
        print(e)

outside()
asyncio.run(main())
outside()
