# A consumer that waits for an item or for a stop, whichever comes first, with wait(); the loser is cancelled.
import asyncio

async def consumer(queue, stop):
    stopping = asyncio.create_task(stop.wait(), name='stop')
    try:
        while True:
            getting = asyncio.create_task(queue.get(), name='get')
            done, pending = await asyncio.wait({getting, stopping}, return_when=asyncio.FIRST_COMPLETED)
            names = sorted(t.get_name() for t in done)
            if getting in done:
                print('item', getting.result(), names)
                queue.task_done()
            else:
                getting.cancel()
                print('stopped', names, queue)
                return
            if stopping in done:
                print('stopped after the last item', queue)
                return
    finally:
        stopping.cancel()

async def main():
    for plan in (['put', 'turn', 'turn', 'turn', 'put', 'stop'], ['stop', 'put'], ['put', 'stop'], ['put', 'put', 'stop'],
                 ['put', 'turn', 'stop'], ['stop']):
        print(*plan)
        queue, stop = asyncio.Queue(), asyncio.Event()
        task = asyncio.create_task(consumer(queue, stop))
        for _ in range(3):
            await asyncio.sleep(0)
        for step in plan:
            if step == 'put':
                queue.put_nowait('x')
            elif step == 'stop':
                stop.set()
            else:
                await asyncio.sleep(0)
        await task
        await asyncio.sleep(0)
        print('left over', queue)

asyncio.run(main())
