# a coroutine function as callback runs nothing: its coroutine is dropped; a generator function neither
import asyncio
import warnings

warnings.simplefilter('ignore')
ran = []

async def coroutine_function(*args):
    ran.append('coroutine')

def generator_function(*args):
    ran.append('generator')
    yield

async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler', context['message']))
    fut = loop.create_future()
    fut.add_done_callback(generator_function)
    fut.set_result(1)
    loop.call_soon(generator_function)
    await asyncio.sleep(0)
    print(ran)
    loop.set_debug(True)
    for method in (loop.call_soon, lambda f: loop.call_later(0, f), lambda f: loop.call_at(0, f), loop.call_soon_threadsafe):
        for wrong in (coroutine_function, 5, None):
            try:
                method(wrong)
            except TypeError as e:
                print('TypeError', e)
    coro = coroutine_function()
    try:
        loop.call_soon(coro)
    except TypeError as e:
        print('TypeError', e)
    coro.close()
    loop.set_debug(False)

asyncio.run(main())
