# an exception in a callback goes to the loop's handler; whatever is behind it runs all the same
import asyncio

def fail(error):
    print('fail', repr(error))
    raise error

class Callable:
    def __call__(self, *args):
        raise AttributeError('in an object')

    def __repr__(self):
        return 'Callable()'

    def method(self, *args):
        raise LookupError('in a method')

async def main():
    loop = asyncio.get_running_loop()
    def handler(loop, context):
        print('handler', sorted(context), type(context['exception']).__name__, asyncio.current_task())
    loop.set_exception_handler(handler)
    loop.call_soon(fail, KeyError(1))
    loop.call_soon(print, 'next')
    loop.call_soon(lambda: 1 / 0)
    loop.call_soon(Callable())
    loop.call_soon(Callable().method)
    loop.call_soon(int, 'x')
    loop.call_soon(len)
    loop.call_soon(fail, asyncio.CancelledError('raised by a callback'))
    loop.call_soon(fail, GeneratorExit())
    loop.call_soon(fail, StopIteration(5))
    loop.call_soon(print, 'last')
    print('main')
    await asyncio.sleep(0)
    print('main again')

asyncio.run(main())
