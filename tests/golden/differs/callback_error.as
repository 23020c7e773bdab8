# run: --virtual-time
# no frames of the loop's own in the traceback
import asyncio

def bad(x):
    raise ValueError(x)

async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon(bad, 1)
    handle = loop.call_later(0.001, bad, 2)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'by hand', 'extra': [1, 2]})
    print('end')

asyncio.run(main())
