# coroutines whose tasks are cancelled before they begin: arguments are evaluated, the body is not run, nothing warns
import asyncio
import warnings

warnings.simplefilter('error')

def argument(name, log):
    log.append(f'argument {name}')
    return name

async def body(name, log):
    log.append(f'body {name}')

class Awaitable:
    def __init__(self, log):
        self.log = log

    def __await__(self):
        self.log.append('__await__')
        yield

async def main():
    log = []
    tasks = [
        asyncio.create_task(body(argument('task', log), log)),
        asyncio.ensure_future(Awaitable(log)),
        asyncio.gather(body(argument('gathered', log), log), Awaitable(log)),
        asyncio.shield(body(argument('shielded', log), log)),
        asyncio.create_task(asyncio.sleep(0, 'slept')),
        asyncio.create_task(asyncio.wait_for(body(argument('limited', log), log), None)),
    ][:5]
    for task in tasks:
        log.append(task.cancel())
    got = await asyncio.gather(*tasks, return_exceptions=True)
    print(*log, sep=', ')
    print([type(g).__name__ for g in got], [t.cancelled() for t in tasks])
    await asyncio.sleep(0)
    print(log[-1])

asyncio.run(main())
