# run: --virtual-time
# Callbacks with exactly the same deadline run in the order in which they were made; CPython's heap mixes four and more of them.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    when = loop.time() + 0.01
    order = []
    for n in range(8):
        loop.call_at(when, order.append, n)
    await asyncio.sleep(0.05)
    print(order)


asyncio.run(main())
