# run: --virtual-time
import asyncio

async def main():
    print(await asyncio.sleep(0), await asyncio.sleep(0, 'zero'), await asyncio.sleep(0.001, result='x'),
          await asyncio.sleep(-1, 'neg'), await asyncio.sleep(True and 0.0))
    loop = asyncio.get_running_loop()
    t = loop.time()
    await asyncio.sleep(0.02)
    print(loop.time() - t >= 0.019)
    try:
        await asyncio.sleep('x')
    except TypeError as e:
        print(e)

asyncio.run(main())
