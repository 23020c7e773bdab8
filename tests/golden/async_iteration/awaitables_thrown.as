# asend(), athrow() and aclose() driven by hand in every order of throw, send and close, before and after they begin.
import os
import sys
import types

@types.coroutine
def pause(x):
    return (yield x)

async def generator():
    try:
        yield 1
    except BaseException as e:
        print('  in', repr(e))
        raise
    finally:
        try:
            print('  first', await pause('p1'))
            print('  second', await pause('p2'))
        except BaseException as e:
            print('  finally', repr(e))
            raise

def step(f, *args):
    try:
        print('  ->', f(*args))
    except BaseException as e:
        print('  ->', repr(e))

kept = []
for name, make in (('aclose', lambda g: g.aclose()), ('athrow', lambda g: g.athrow(ValueError('v'))),
                   ('asend', lambda g: g.asend(5)), ('anext', lambda g: g.__anext__())):
    for plan in ('throw send', 'throw send send', 'throw throw send', 'send throw throw', 'send throw send',
                 'throw close', 'send close throw', 'send close send'):
        print(name, plan)
        g = generator()
        kept.append(g)
        step(g.__anext__().send, None)
        awaitable = make(g)
        for do in plan.split():
            if do == 'throw':
                step(awaitable.throw, KeyError('k'))
            elif do == 'send':
                step(awaitable.send, None)
            else:
                step(awaitable.close)
        print('  ', g.ag_running, g.ag_frame is None)
        closing = g.aclose()
        for _ in range(3):
            step(closing.send, None)
sys.stdout.flush()
os._exit(0)  # some of them would be closed by force
