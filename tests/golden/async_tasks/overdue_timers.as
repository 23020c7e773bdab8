# run: --virtual-time -X quiet-hints
# after the program held the loop: all timers that are due run in one turn, in order of their deadlines
import asyncio
import time

async def sleeper(name, delay):
    await asyncio.sleep(delay)
    print(name)

async def main():
    loop = asyncio.get_running_loop()
    tasks = [asyncio.create_task(sleeper(f'sleeper {d}', d / 200)) for d in (5, 1, 3)]
    await asyncio.sleep(0)
    handles = [loop.call_later(d / 200, print, f'timer {d}') for d in (4, 2, 6, 8)]
    handles[2].cancel()
    loop.call_later(0.0175, handles[0].cancel)
    loop.call_soon(print, 'soon')
    time.sleep(0.07)
    print('held')
    for turn in range(4):
        await asyncio.sleep(0)
        print('turn', turn)
    for task in tasks:
        await task

asyncio.run(main())
