# actors with mailboxes: ask, tell, supervision and restart; the trace shows who works when
import asyncio
from collections import deque

class Actor:
    def __init__(self, name, parent=None):
        self.name, self.parent, self.box, self.wakeup, self.restarts = name, parent, deque(), None, 0
        self.task = asyncio.create_task(self.run(), name=name)

    def tell(self, message, reply=None):
        self.box.append((message, reply))
        if self.wakeup and not self.wakeup.done():
            self.wakeup.set_result(None)

    async def ask(self, message):
        reply = asyncio.get_running_loop().create_future()
        self.tell(message, reply)
        return await reply

    async def run(self):
        while True:
            while not self.box:
                self.wakeup = asyncio.get_running_loop().create_future()
                await self.wakeup
            message, reply = self.box.popleft()
            try:
                got = await self.receive(message)
            except Exception as e:
                trace.append(f'{self.name} failed: {e!r}')
                self.restarts += 1
                if reply:
                    reply.set_exception(e)
                if self.parent:
                    self.parent.tell(('child failed', self.name))
                continue
            if reply and not reply.done():
                reply.set_result(got)

    async def receive(self, message):
        trace.append(f'{self.name} got {message}')

class Counter(Actor):
    total = 0

    async def receive(self, message):
        await super().receive(message)
        match message:
            case ('add', int(n)) if n >= 0:
                self.total += n
                await asyncio.sleep(0)
                return self.total
            case 'total':
                return self.total
            case ('add', bad):
                raise ValueError(bad)
            case _:
                raise TypeError(f'what is {message!r}?')

trace = []

async def main():
    boss = Actor('boss')
    counters = [Counter(f'counter {n}', boss) for n in range(2)]
    for n in range(3):
        counters[n % 2].tell(('add', n + 1))
    counters[0].tell(('add', -1))
    print(await asyncio.gather(counters[0].ask('total'), counters[1].ask('total'), counters[1].ask(('add', 'x')), counters[0].ask(5),
                               return_exceptions=True))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(*trace, sep='\n')
    print([c.restarts for c in counters], len(boss.box))
    for actor in (boss, *counters):
        actor.task.cancel()
    await asyncio.wait([a.task for a in (boss, *counters)])
    print(all(a.task.cancelled() for a in (boss, *counters)))

asyncio.run(main())
