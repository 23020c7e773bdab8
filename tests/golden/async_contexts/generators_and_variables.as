# An asynchronous generator runs in the context of whoever asks for the next value.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default='default')

async def generator():
    while True:
        got = var.get()
        var.set(got + '+')
        await asyncio.sleep(0)
        yield got

async def ask(source):
    return await anext(source), var.get()

async def main():
    source = generator()
    var.set('main')
    print(await anext(source), var.get())
    task = asyncio.create_task(ask(source))
    var.set('later')
    print(await task, var.get())
    print(await anext(source), var.get())
    other = contextvars.copy_context()
    other.run(var.set, 'other')
    print(await asyncio.create_task(ask(source), context=other), other[var], var.get())
    await source.aclose()

    async def manager():
        token = var.set('inside')
        try:
            yield
        finally:
            try:
                var.reset(token)
                print('reset')
            except ValueError as e:
                print('another context')

    source = manager()
    await anext(source)
    print(var.get())
    await source.aclose()
    source = manager()
    await anext(source)
    await asyncio.create_task(close(source))
    print(var.get())

async def close(source):
    await source.aclose()

asyncio.run(main())
