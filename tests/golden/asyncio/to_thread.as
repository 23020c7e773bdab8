# run: --virtual-time
import asyncio
import contextvars
import threading
import time

var = contextvars.ContextVar("var", default=0)


def blocking(n):
    time.sleep(0.05 * n)
    if n == 2:
        raise ValueError("two")
    return n, var.get(), threading.current_thread() is threading.main_thread()


async def main():
    var.set(7)
    print(await asyncio.to_thread(blocking, 1))
    print(await asyncio.gather(*(asyncio.to_thread(blocking, n) for n in (3, 2, 1)), return_exceptions=True))
    start = time.monotonic()
    try:
        async with asyncio.timeout(0.05):
            await asyncio.to_thread(blocking, 4)
    except TimeoutError:
        print("timeout", round(time.monotonic() - start, 1))
    ticks = 0

    async def tick():
        nonlocal ticks
        while True:
            await asyncio.sleep(0.02)
            ticks += 1

    t = asyncio.create_task(tick())
    await asyncio.to_thread(time.sleep, 0.11)
    t.cancel()
    print("ticks", ticks)


asyncio.run(main())
