# removed from Python in 3.10: loop= arguments, and in 3.11: bare coroutines in wait
import asyncio

async def work(n):
    await asyncio.sleep(0)
    return n

async def main(loop):
    queue = asyncio.Queue(loop=loop)
    lock = asyncio.Lock(loop=loop)
    async with lock:
        await queue.put(1)
    print(await queue.get())
    print(await asyncio.sleep(0, 'slept', loop=loop))
    print(await asyncio.gather(work(1), loop=loop))
    print(await asyncio.wait_for(work(2), 1, loop=loop))
    done, pending = await asyncio.wait([work(3), work(4)])
    print(sorted(t.result() for t in done), pending)

loop = asyncio.new_event_loop()
loop.run_until_complete(main(loop))
loop.close()
