# run: --virtual-time
# deadlines decide, not the order of creation
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    now = loop.time()
    loop.call_at(now + 0.03, print, 'third')
    loop.call_at(now + 0.01, print, 'first')
    loop.call_at(now + 0.04, done.set_result, None)
    loop.call_at(now + 0.02, print, 'second')
    h = loop.call_at(now + 0.015, print, 'never')
    h.cancel()
    print(h.cancelled())
    await done

asyncio.run(main())
