# a token goes round a ring of tasks; each passes it on by call_soon, by a future or by an event
import asyncio

async def station(n, boxes, how, log):
    loop = asyncio.get_running_loop()
    while True:
        token = await boxes[n]
        boxes[n] = loop.create_future()
        log.append(f'{n}:{token}')
        to = boxes[(n + 1) % len(boxes)]
        if token == 0:
            return n
        if how == 'soon':
            loop.call_soon(to.set_result, token - 1)
        elif how == 'now':
            to.set_result(token - 1)
        else:
            asyncio.create_task(deliver(to, token - 1))

async def deliver(to, token):
    to.set_result(token)

async def clock(log):
    while True:
        log.append('|')
        await asyncio.sleep(0)

async def main():
    loop = asyncio.get_running_loop()
    for how in ('now', 'soon', 'task'):
        log = []
        boxes = [loop.create_future() for _ in range(3)]
        tasks = [asyncio.create_task(station(n, boxes, how, log)) for n in range(3)]
        ticking = asyncio.create_task(clock(log))
        boxes[0].set_result(5)
        done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        print(how, *log, 'ended by', *(t.result() for t in done))
        for task in (ticking, *pending):
            task.cancel()

asyncio.run(main())
