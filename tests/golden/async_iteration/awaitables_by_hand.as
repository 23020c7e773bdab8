# The awaitables of asend(), athrow() and aclose(), driven by their own send() and throw().
import asyncio
import types

@types.coroutine
def pause(text):
    try:
        got = yield text
        print('  pause got', got)
        return got
    except BaseException as e:
        print('  pause', repr(e))
        raise

async def generator():
    try:
        while True:
            received = yield await pause('before')
            print('  received', received)
    finally:
        await pause('closing')
        print('  clean')

def step(what, *args):
    try:
        print('  ->', what(*args))
    except BaseException as e:
        print('  ->', repr(e))

for how in ('send', 'throw'):
    print(how)
    source = generator()
    first = source.asend(None)
    step(first.send, None)
    if how == 'send':
        step(first.send, 'a')
        step(first.send, 'again')
        second = source.asend('hello')
        step(second.send, None)
        step(second.send, 'b')
        closing = source.aclose()
        step(closing.send, None)
        step(source.__anext__().send, None)
        step(closing.send, 'c')
        step(closing.send, None)
    else:
        step(first.throw, KeyError('k'))
        step(first.send, 'd')
        step(source.__anext__().send, None)
    unused = source.asend(None)
    unused.close()
    step(unused.send, None)
    print(source.ag_running, source.ag_frame is None)
