# done callbacks in the order of adding, with those of several futures that end in one turn one future after the other
import asyncio

async def work(name, turns, log):
    for _ in range(turns):
        await asyncio.sleep(0)
    log.append(f'{name} ends')

async def main():
    loop = asyncio.get_running_loop()
    log = []
    a, b = loop.create_future(), loop.create_future()
    for n in range(3):
        a.add_done_callback(lambda f, n=n: log.append(f'a{n}'))
        b.add_done_callback(lambda f, n=n: log.append(f'b{n}'))
    b.set_result(None)
    loop.call_soon(log.append, 'between')
    a.cancel()
    b.add_done_callback(lambda f: log.append('b late'))
    await asyncio.sleep(0)
    print(*log)
    log.clear()
    tasks = [asyncio.create_task(work(n, t, log)) for n, t in (('x', 2), ('y', 1), ('z', 2))]
    for task, name in zip(tasks, 'xyz'):
        for n in range(2):
            task.add_done_callback(lambda t, name=name, n=n: log.append(f'{name}{n}'))
    for turn in range(5):
        await asyncio.sleep(0)
        log.append('|')
    print(*log)

asyncio.run(main())
