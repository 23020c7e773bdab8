# create_task(context=): tasks that share one context see each other's settings in the order of their turns.
import asyncio
import contextvars

var = contextvars.ContextVar('var')

async def counter(name, n):
    for _ in range(n):
        var.set(var.get() + name)
        await asyncio.sleep(0)
    return var.get()

async def main():
    shared = contextvars.copy_context()
    shared.run(var.set, '.')
    tasks = [asyncio.create_task(counter(n, 3), context=shared) for n in 'abc']
    print(await asyncio.gather(*tasks), shared[var])
    print(var in contextvars.copy_context(), len(shared))
    await asyncio.create_task(counter('x', 1), context=shared)
    print(shared[var])
    here = contextvars.copy_context()
    print(here.get(var, 'not here'))

asyncio.run(main())
