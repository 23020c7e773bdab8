# A queue with room for one, many at both ends: who is let go on in which order, when both sides wait in turns.
import asyncio

async def putter(name, queue, log):
    for i in range(2):
        await queue.put(name + str(i))
        log.append('+' + name + str(i))

async def getter(name, queue, log, n):
    for _ in range(n):
        log.append('-' + name + await queue.get())

async def main():
    for order in ('ppgg', 'gpgp', 'ggpp', 'pgpg', 'gppg'):
        queue, log = asyncio.Queue(1), []
        names = iter('abcd')
        tasks = [asyncio.create_task(putter(next(names), queue, log) if kind == 'p'
                                     else getter(next(names), queue, log, 2)) for kind in order]
        await asyncio.wait(tasks)
        print(order, *log)
        queue, log = asyncio.Queue(1), []
        names = iter('abcd')
        tasks = []
        for kind in order:
            tasks.append(asyncio.create_task(putter(next(names), queue, log) if kind == 'p'
                                             else getter(next(names), queue, log, 2)))
            await asyncio.sleep(0)
        await asyncio.wait(tasks)
        print('    ', *log)

asyncio.run(main())
