# callbacks that add callbacks: a turn runs what was ready when it began
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    log = []

    def burst(depth):
        log.append(depth)
        if depth < 3:
            for _ in range(2):
                loop.call_soon(burst, depth + 1)

    loop.call_soon(burst, 0)
    for turn in range(5):
        log.append('|')
        await asyncio.sleep(0)
    print(*log)
    log.clear()

    def endless():
        log.append('e')
        if len(log) < 20:
            loop.call_soon(endless)

    loop.call_soon(endless)
    loop.call_later(0, log.append, 'timer')
    while len(log) < 20:
        log.append('.')
        await asyncio.sleep(0)
    print(*log)

asyncio.run(main())
