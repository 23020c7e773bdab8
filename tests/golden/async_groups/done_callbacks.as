# A child's own done-callbacks come after the group's, in the order in which they were added.
import asyncio

def tell(text, group):
    def callback(task):
        print(text, task.get_name(), group)
    return callback

async def child(error=None):
    await asyncio.sleep(0)
    if error:
        raise error

async def main():
    for error in (None, ValueError('child')):
        try:
            async with asyncio.TaskGroup() as group:
                task = group.create_task(child(error), name='child')
                task.add_done_callback(tell('first', group))
                task.add_done_callback(tell('second', group))
                asyncio.get_running_loop().call_soon(print, 'soon')
        except* ValueError:
            print('caught')

    async def starts_more(group):
        await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        def again(task):
            print('callback', group)
            coro = child()
            try:
                group.create_task(coro, name='made by callback').add_done_callback(tell('late', group))
            except RuntimeError as e:
                print(e)
                coro.close()
        group.create_task(child()).add_done_callback(again)

asyncio.run(main())
