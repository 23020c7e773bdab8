# Each task has a copy of the context it was made in: what it sets stays inside, what is set later does not come in.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

async def child(name, turns):
    seen = [var.get()]
    var.set(name)
    for _ in range(turns):
        await asyncio.sleep(0)
        seen.append(var.get())
    return seen

async def awaited():
    var.set('set by what was awaited')

async def main():
    var.set('main')
    first = asyncio.create_task(child('first', 2))
    var.set('changed')
    second = asyncio.create_task(child('second', 1))
    print(await first, await second, var.get())
    await awaited()
    print(var.get())
    await asyncio.create_task(awaited())
    print(var.get())
    var.set('gather')
    print(await asyncio.gather(child('a', 1), child('b', 1)), var.get())
    print(await asyncio.wait_for(child('w', 1), 5), var.get())
    print(await asyncio.shield(child('s', 1)), var.get())
    async with asyncio.timeout(5):
        var.set('in timeout')
    print(var.get())

asyncio.run(main())
print(var.get())
