# run: --virtual-time -X quiet-hints
import asyncio
import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(0.05 * n)
    return n


async def main():
    loop = asyncio.get_running_loop()
    with ThreadPoolExecutor(2) as pool:
        fs = [loop.run_in_executor(pool, work, n) for n in (3, 1, 2)]
        print(isinstance(fs[0], asyncio.Future))
        for f in asyncio.as_completed(fs):
            print(await f)
        print(await asyncio.wrap_future(pool.submit(work, 1)))
        f = loop.run_in_executor(pool, work, 2)
        await asyncio.sleep(0)
        print(f.cancel())
        try:
            await f
        except asyncio.CancelledError:
            print("cancelled")
    print(await loop.run_in_executor(None, work, 1))
    loop.set_default_executor(ThreadPoolExecutor(1))
    print(await loop.run_in_executor(None, lambda: "mine"))
    try:
        loop.set_default_executor(5)
    except TypeError as e:
        print(e)
    await loop.shutdown_default_executor()
    try:
        await loop.run_in_executor(None, work, 0)
    except RuntimeError as e:
        print(e)


asyncio.run(main())
