# run: --virtual-time
# sleep(d>0): timer, future, wake-up: two turns after it is due
import asyncio, time

async def sleeper():
    await asyncio.sleep(0.01)
    print('slept')

async def main():
    task = asyncio.create_task(sleeper())
    await asyncio.sleep(0)
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, print, 'later')
    time.sleep(0.03)
    for i in range(5):
        print('turn', i)
        await asyncio.sleep(0)
    await task

asyncio.run(main())
