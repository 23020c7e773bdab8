# what the exception handler is told, by whom: callbacks, lost tasks, lost futures, by hand
import asyncio
import gc

async def fails(error):
    raise error

def callback_fails(fut=None):
    raise ValueError('callback')

async def main():
    loop = asyncio.get_running_loop()

    def handler(loop, context):
        print(context['message'].split(' at ')[0].split('<locals>')[0])
        for key in sorted(context):
            value = context[key]
            if key != 'message':
                print('   ', key, repr(value) if isinstance(value, BaseException) else type(value).__name__)

    loop.set_exception_handler(handler)
    loop.call_soon(callback_fails)
    await asyncio.sleep(0)
    handle = loop.call_later(0, callback_fails)
    await asyncio.sleep(0.01)
    fut = loop.create_future()
    fut.add_done_callback(callback_fails)
    fut.set_result(1)
    await asyncio.sleep(0)
    task = asyncio.create_task(fails(KeyError('lost')))
    await asyncio.sleep(0)
    del task
    gc.collect()
    await asyncio.sleep(0.01)
    fut = loop.create_future()
    fut.set_exception(OSError('lost future'))
    del fut
    gc.collect()
    await asyncio.sleep(0.01)
    loop.call_exception_handler({'message': 'by hand', 'exception': None, 'own key': [1]})
    print('end')

asyncio.run(main())
