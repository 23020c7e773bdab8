# run: --virtual-time
# call_later(0) goes by the deadlines: behind what call_soon has put in the same turn
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, 'later 0')
    loop.call_soon(print, 'soon 1')
    loop.call_later(-1, print, 'later -1')
    loop.call_soon(print, 'soon 2')
    loop.call_at(0, print, 'at 0')
    print('main')
    await asyncio.sleep(0)
    print('main again')
    await asyncio.sleep(0)

    def nested(n):
        print('nested', n)
        if n:
            loop.call_soon(print, 'soon of', n)
            loop.call_later(0, nested, n - 1)
            loop.call_soon(print, 'soon of', n, 'too')

    loop.call_later(0, nested, 2)
    await asyncio.sleep(0.02)

asyncio.run(main())
