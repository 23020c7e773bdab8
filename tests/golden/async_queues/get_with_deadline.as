# A consumer that asks with a deadline again and again loses no item.
# run: --virtual-time
import asyncio

async def consumer(name, queue, patience, log):
    misses = 0
    while True:
        try:
            item = await asyncio.wait_for(queue.get(), patience)
        except TimeoutError:
            misses += 1
            continue
        if item is None:
            log.append((name, 'ends', misses > 0))
            return
        log.append((name, item))

async def by_block(queue, log):
    while True:
        try:
            async with asyncio.timeout(0.007):
                item = await queue.get()
        except TimeoutError:
            continue
        if item is None:
            return
        log.append(('block', item))

async def main():
    for kind in ('wait_for', 'timeout'):
        queue, log = asyncio.Queue(), []
        task = asyncio.create_task(consumer('c', queue, 0.007, log) if kind == 'wait_for' else by_block(queue, log))
        for n in range(5):
            await asyncio.sleep(0.01)
            queue.put_nowait(n)
        queue.put_nowait(None)
        await task
        print(log, queue)
    queue = asyncio.Queue(1)
    queue.put_nowait('full')
    for _ in range(3):
        try:
            await asyncio.wait_for(queue.put('late'), 0.001)
        except TimeoutError:
            print('no room', queue)
    print(queue.get_nowait(), queue)

asyncio.run(main())
