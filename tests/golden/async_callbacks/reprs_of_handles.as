# how handles look: pending, cancelled, run; with functions, methods, partials, lambdas and what has no name
import asyncio
import functools

class Thing:
    def method(self, *args):
        pass

    def __call__(self):
        pass

    def __repr__(self):
        return '<thing>'

def function(*args, **kwargs):
    pass

async def main():
    loop = asyncio.get_running_loop()
    thing = Thing()
    for callback, *args in ((function,), (function, 1, 'two', None), (thing.method,), (thing, ), (print, 5), (lambda x: x, [1]),
                            (functools.partial(function, 1, key='v'), 2), (Thing,), (len, 'x' * 200), ([].append, 1), (main,)):
        try:
            handle = loop.call_soon(callback, *args)
        except TypeError as e:
            print('TypeError', e)
            continue
        print(repr(handle).replace('0x', '').split(' object at ')[0].split(' method append of ')[0])
        handle.cancel()
        print(repr(handle))
    fut = loop.create_future()
    fut.add_done_callback(function)
    print(fut)
    fut.add_done_callback(functools.partial(function, 1))
    print(fut)
    fut.add_done_callback(thing.method)
    print(fut)
    fut.add_done_callback(function)
    print(fut)
    fut.cancel()
    print(fut)
    done = loop.create_future()
    done.set_result('x' * 100)
    print(done)
    failed = loop.create_future()
    failed.set_exception(ValueError('v'))
    print(failed, failed.exception())

asyncio.run(main())
