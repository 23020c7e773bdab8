# run: --virtual-time
# call_at() with the same time for a few: in order of creation; others in order of time
import asyncio
import time

async def main():
    loop = asyncio.get_running_loop()
    end = loop.create_future()
    now = loop.time()
    for name in 'ab':
        loop.call_at(now + 0.02, print, name, 'at 2')
    for name in 'cd':
        loop.call_at(now + 0.01, print, name, 'at 1')
    loop.call_at(now + 0.03, end.set_result, 'end')
    loop.call_at(now + 0.03, print, 'beside the end')
    print(await end)
    loop.call_at(now, print, 'past 0')
    loop.call_at(now - 5, print, 'past -5')
    loop.call_soon(print, 'soon')
    await asyncio.sleep(0)
    print('last')

asyncio.run(main())
