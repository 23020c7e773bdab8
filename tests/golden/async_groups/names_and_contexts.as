# create_task(name=, context=) of a group; each child has a copy of the context of the moment.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

async def child(wait):
    seen = [var.get()]
    var.set(asyncio.current_task().get_name())
    for _ in range(wait):
        await asyncio.sleep(0)
    seen.append(var.get())
    return seen

async def main():
    mine = contextvars.copy_context()
    mine.run(var.set, 'mine')
    async with asyncio.TaskGroup() as group:
        var.set('one')
        a = group.create_task(child(2), name='A')
        var.set('two')
        b = group.create_task(child(1), name='B')
        c = group.create_task(child(3), name='C', context=mine)
        d = group.create_task(child(0), context=mine, name='D')
        unnamed = group.create_task(child(0))
        print(unnamed.get_name())
    for task in (a, b, c, d):
        print(task.get_name(), task.result())
    print(var.get(), mine[var])

asyncio.run(main())
