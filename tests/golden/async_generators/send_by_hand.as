# the awaitables of asend(), __anext__(), athrow(), aclose(), driven by hand: what their first send() and throw() may carry
import types

@types.coroutine
def pause(value):
    return (yield value)

async def source():
    got = 'start'
    while True:
        try:
            got = yield f'item after {got}'
            got = await pause(f'pause with {got}')
        except KeyError as e:
            got = repr(e)

def drive(method, *args):
    try:
        print('  yielded', method(*args))
    except StopIteration as e:
        print('  StopIteration', e.args)
    except BaseException as e:
        print(' ', type(e).__name__, e)

def fresh(*steps):
    items = source()
    for step in steps:
        try:
            awaitable = items.asend(step)
            while True:
                awaitable.send(None)
        except StopIteration:
            pass
    return items

for begun in ((), (None,)):
    for name, *args in (('__anext__',), ('asend', None), ('asend', 'sent'), ('athrow', KeyError('thrown')), ('aclose',)):
        for first in (None, 10):
            awaitable = getattr(fresh(*begun), name)(*args)
            print(begun, name, args, 'send', first)
            drive(awaitable.send, first)
            drive(awaitable.send, 20)
            drive(awaitable.send, 30)
        awaitable = getattr(fresh(*begun), name)(*args)
        print(begun, name, args, 'throw')
        drive(awaitable.throw, KeyError('by hand'))
        awaitable = getattr(fresh(*begun), name)(*args)
        awaitable.close()
        drive(awaitable.send, None)
