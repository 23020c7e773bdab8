# what can be a callback: partials, bound methods, classes, objects with __call__; with what they are called
import asyncio
import functools

class Recorder:
    def __init__(self, *args):
        print('made with', *(type(a).__name__ for a in args))

    def __call__(self, *args):
        print('called with', *(a if isinstance(a, int) else type(a).__name__ for a in args))

    def method(self, *args, key='no key'):
        print('method with', *(a if isinstance(a, int) else type(a).__name__ for a in args), key)

    @classmethod
    def of_class(cls, *args):
        print('of', cls.__name__, len(args))

    @staticmethod
    def static(*args):
        print('static', len(args))

async def main():
    loop = asyncio.get_running_loop()
    recorder = Recorder()
    callables = (recorder, recorder.method, Recorder.of_class, Recorder.static, functools.partial(recorder.method, 5, key='k'),
                 functools.partial(functools.partial(recorder, 1), 2), Recorder, print, [].append, lambda *args: print('lambda', len(args)))
    for callback in callables:
        loop.call_soon(callback, 7)
    await asyncio.sleep(0)
    fut = loop.create_future()
    for callback in callables:
        if callback is not print:
            fut.add_done_callback(callback)
    fut.set_result(1)
    await asyncio.sleep(0)
    loop.set_exception_handler(lambda loop, context: print(context['exception']))
    loop.call_soon(lambda: None, 1)
    fut.add_done_callback(lambda: None)
    loop.call_soon(recorder.method, 1, 2, 3)
    await asyncio.sleep(0)

asyncio.run(main())
