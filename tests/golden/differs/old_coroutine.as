# removed from Python in 3.11: the decorator of generator-based coroutines
import asyncio

@asyncio.coroutine
def work(n):
    print('work', n)
    result = yield from asyncio.sleep(0, n + 1)
    return result

@asyncio.coroutine
def plain():
    return 'plain'

async def main():
    print(await work(1))
    print(await asyncio.gather(work(2), plain()))
    print(asyncio.iscoroutinefunction(work), asyncio.iscoroutine(work(3)))

loop = asyncio.get_event_loop()
print(loop.run_until_complete(work(4)))
loop.run_until_complete(main())
loop.close()
