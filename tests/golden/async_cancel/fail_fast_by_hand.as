# a small nursery by hand: when one fails, a done callback cancels the others, and the first error comes out
import asyncio

class Nursery:
    def __init__(self):
        self.tasks, self.error, self.parent = [], None, None

    def start(self, coro, name):
        task = asyncio.create_task(coro, name=name)
        task.add_done_callback(self.ended)
        self.tasks.append(task)

    def ended(self, task):
        if not task.cancelled() and task.exception() and self.error is None:
            self.error = task.exception()
            print('first error of', task.get_name())
            for other in self.tasks:
                if other.cancel():
                    print('cancels', other.get_name())

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, traceback):
        if kind:
            for task in self.tasks:
                task.cancel()
        while any(not t.done() for t in self.tasks):
            await asyncio.wait([t for t in self.tasks if not t.done()])
        if self.error and not kind:
            raise self.error

async def work(n, error=None):
    name = asyncio.current_task().get_name()
    try:
        for _ in range(n):
            await asyncio.sleep(0)
        if error:
            raise error
        print(name, 'done')
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise

async def attempt(*specs, body=None):
    try:
        async with Nursery() as nursery:
            for i, (n, error) in enumerate(specs):
                nursery.start(work(n, error), f'task {i}')
            await asyncio.sleep(0)
            if body:
                raise body
        print('all well')
    except Exception as e:
        print('out comes', repr(e))

async def main():
    await attempt((1, None), (3, None))
    await attempt((1, None), (2, KeyError('k')), (9, None), (2, OSError('o')))
    await attempt((5, None), body=ValueError('body'))
    task = asyncio.create_task(attempt((5, None), (7, None)))
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))

asyncio.run(main())
