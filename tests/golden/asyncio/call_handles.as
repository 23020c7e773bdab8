# run: --virtual-time
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    a = loop.call_soon(print, 'a')
    b = loop.call_soon(print, 'b', 1)
    a.cancel()
    a.cancel()
    print(a.cancelled(), b.cancelled(), a)
    c = loop.call_later(100, print)
    d = loop.call_at(5.5, print)
    print(d.when(), c.when() > loop.time(), c > d)
    c.cancel()
    e = loop.call_at(c.when() + 1000, max)
    e.cancel()
    await asyncio.sleep(0)
    for args in ((None, print), ):
        try:
            loop.call_later(*args)
        except TypeError as e:
            print(e)
    try:
        loop.call_at(None, print)
    except TypeError as e:
        print(e)

asyncio.run(main())
