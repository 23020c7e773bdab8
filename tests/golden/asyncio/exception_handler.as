# run: --virtual-time
import asyncio

def bad(x):
    raise ValueError(x)

async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    def handler(loop, context):
        print(sorted(context), repr(context['exception']))
        print(context['message'].split(' at ')[0])
    loop.set_exception_handler(handler)
    loop.call_soon(bad, 1)
    loop.call_later(0.001, bad, 2)
    fut = loop.create_future()
    fut.add_done_callback(bad)
    fut.set_result(1)
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'by hand', 'exception': None})
    print(loop.get_exception_handler() is handler)
    try:
        loop.set_exception_handler(5)
    except TypeError as e:
        print(e)

asyncio.run(main())
