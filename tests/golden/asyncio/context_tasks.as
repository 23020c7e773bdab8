import asyncio, contextvars

var = contextvars.ContextVar('var', default='unset')

async def child(name):
    print(name, 'sees', var.get())
    var.set(name)
    await asyncio.sleep(0)
    print(name, 'still', var.get())

def callback(fut):
    print('callback', var.get())

async def main():
    print(var.get())
    var.set('main')
    a = asyncio.create_task(child('a'))
    b = asyncio.create_task(child('b'))
    var.set('changed')
    a.add_done_callback(callback)
    await asyncio.gather(a, b)
    print(var.get())
    context = contextvars.copy_context()
    context.run(var.set, 'in context')
    print(var.get(), context[var])
    task = asyncio.create_task(child('c'), context=context)
    await task
    print(var.get(), context[var])
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print('soon', var.get()), context=context)
    loop.call_soon(lambda: print('soon', var.get()))
    await asyncio.sleep(0)

asyncio.run(main())
print(var.get())
