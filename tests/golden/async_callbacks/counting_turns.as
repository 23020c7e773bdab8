# a counter by call_soon as a clock: what happens in which turn, over a program of all kinds of waits
import asyncio

class Clock:
    def __init__(self, loop):
        self.loop, self.turn, self.events, self.running = loop, 0, [], True
        loop.call_soon(self.tick)

    def tick(self):
        self.turn += 1
        if self.running:
            self.loop.call_soon(self.tick)

    def __call__(self, text):
        self.events.append(f'{self.turn}:{text}')

async def child(clock, name, turns):
    clock(name + '<')
    for _ in range(turns):
        await asyncio.sleep(0)
    clock(name + '>')
    return name

async def main():
    loop = asyncio.get_running_loop()
    clock = Clock(loop)
    clock('start')
    await asyncio.sleep(0)
    clock('slept')
    clock(await child(clock, 'coroutine', 0))
    clock(await asyncio.create_task(child(clock, 'task', 0)))
    fut = loop.create_future()
    loop.call_soon(lambda: loop.call_soon(fut.set_result, 'future'))
    clock(await fut)
    clock(await fut)
    clock(await asyncio.gather(child(clock, 'a', 2), child(clock, 'b', 0)))
    clock(len((await asyncio.wait([asyncio.create_task(child(clock, 'c', 1))]))[0]))
    clock(await asyncio.shield(child(clock, 'd', 1)))
    for coro in asyncio.as_completed([asyncio.create_task(child(clock, 'e', 2)), asyncio.create_task(child(clock, 'f', 1))]):
        clock(await coro)
    task = asyncio.create_task(child(clock, 'g', 99))
    await asyncio.sleep(0)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError:
        clock('cancelled')
    clock.running = False
    print(*clock.events, sep='\n')

asyncio.run(main())
