# a getter that is cancelled after it was woken passes the item on
import asyncio

async def getter(name, queue):
    try:
        print(name, 'got', await queue.get())
    except asyncio.CancelledError:
        print(name, 'cancelled')

async def main():
    queue = asyncio.Queue()
    a, b = (asyncio.create_task(getter(n, queue)) for n in 'ab')
    await asyncio.sleep(0)
    queue.put_nowait('x')
    a.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(b.done())
    await asyncio.gather(a, b)
    full = asyncio.Queue(1)
    full.put_nowait(0)
    p = asyncio.create_task(full.put(1))
    q = asyncio.create_task(full.put(2))
    await asyncio.sleep(0)
    full.get_nowait()
    p.cancel()
    await asyncio.gather(p, q, return_exceptions=True)
    print(full.get_nowait(), full.empty())

asyncio.run(main())
