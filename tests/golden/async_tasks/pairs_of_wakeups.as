# run: --virtual-time
# two things made ready in one step, of every two kinds: which of them runs first
import asyncio

async def say(name, log):
    log.append(name)

async def wait_and_say(fut, name, log):
    await fut
    log.append(name)

async def chain_and_say(fut, name, log):
    await asyncio.shield(fut)
    log.append(name)

async def tick_and_say(event, name, log):
    while not event:
        await asyncio.sleep(0)
    log.append(name)

class Kinds:
    def __init__(self, loop):
        self.loop, self.tasks = loop, []

    def prepare(self, kind, name, log):
        """What must wait already; returns what makes it ready."""
        loop = self.loop
        fut = loop.create_future()
        if kind == 'soon':
            return lambda: loop.call_soon(log.append, name)
        if kind == 'later':
            return lambda: loop.call_later(0, log.append, name)
        if kind == 'task':
            return lambda: self.tasks.append(loop.create_task(say(name, log)))
        if kind == 'done':
            fut.add_done_callback(lambda f: log.append(name))
        elif kind == 'wake':
            self.tasks.append(loop.create_task(wait_and_say(fut, name, log)))
        elif kind == 'shield':
            self.tasks.append(loop.create_task(chain_and_say(fut, name, log)))
        elif kind == 'tick':
            event = []
            self.tasks.append(loop.create_task(tick_and_say(event, name, log)))
            return lambda: event.append(1)
        elif kind == 'sleep':
            return lambda: self.tasks.append(loop.create_task(wait_and_say(asyncio.sleep(0), name, log)))
        return lambda: fut.set_result(None)

names = ('soon', 'later', 'task', 'done', 'wake', 'shield', 'tick', 'sleep')

async def main():
    kinds = Kinds(asyncio.get_running_loop())
    print(' ' * 8, *(f'{name:6}' for name in names))
    for first in names:
        row = []
        for second in names:
            log = []
            make_a, make_b = kinds.prepare(first, 'a', log), kinds.prepare(second, 'b', log)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            make_a()
            make_b()
            for turn in range(6):
                await asyncio.sleep(0)
                log.append('.')
            row.append(''.join(log).rstrip('.'))
        print(f'{first:8}', *(f'{cell:6}' for cell in row))
    await asyncio.wait(kinds.tasks)

asyncio.run(main())
