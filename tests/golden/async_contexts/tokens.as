# reset() with tokens: in order, twice, of another variable, in another task.
import asyncio
import contextvars

var = contextvars.ContextVar('var', default=0)
other = contextvars.ContextVar('other')

def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, str(e).split('<')[0].strip())

async def resets(token):
    attempt(var.reset, token)
    print('in task', var.get())

async def main():
    first = var.set(1)
    second = var.set(2)
    print(first.old_value is contextvars.Token.MISSING, second.old_value, second.var is var)
    await asyncio.create_task(resets(second))
    attempt(other.reset, second)
    attempt(var.reset, first)
    print(var.get())
    attempt(var.reset, second)
    attempt(var.reset, second)
    print(var.get())
    attempt(other.get)
    print(other.get('given'))
    attempt(var.reset, 'no token')

    async def around(value):
        token = var.set(value)
        try:
            await asyncio.sleep(0)
            return var.get()
        finally:
            var.reset(token)
            await asyncio.sleep(0)

    print(await asyncio.gather(*[around(n) for n in range(3)]), await around('here'), var.get())

asyncio.run(main())
