# asend(), athrow() and aclose() in every order, on generators that end and on one that will not.
import asyncio
async def agen():
    yield 1
    yield 2
def drive(c):
    try:
        c.send(None)
        print('parked')
    except StopIteration as e: print('value', e.value)
    except BaseException as e: print(type(e).__name__, e)
def t(*ops):
    g = agen()
    print(ops)
    for o in ops: 
        if o == 'drive_close': c = g.aclose(); c.close(); continue
        if o == 'throw_into':
            c = g.athrow(KeyError(2))
            try: c.throw(ValueError(1))
            except BaseException as e: print(type(e).__name__, e)
            continue
        if o == 'throw_asend':
            c = g.asend(None)
            try: c.throw(ValueError(1))
            except BaseException as e: print(type(e).__name__, e)
            continue
        drive({'n': g.__anext__, 's': lambda: g.asend(None), 's5': lambda: g.asend(5), 't': lambda: g.athrow(ValueError('t')), 'c': g.aclose, 'x': lambda: g.athrow(GeneratorExit)}[o]())
    drive(g.aclose())
for a in ('n', 't', 'c', 'x', 's5', 'throw_into', 'throw_asend'):
    for b in ('n', 't', 'c', 'x', 'throw_into'):
        t(a, b)
        t('n', a, b, 'n')
print('stubborn')
async def agen():
    while True:
        try: yield 1
        except BaseException as e: print('caught', type(e).__name__)
def t2(*ops):
    g = agen(); print(ops)
    keep.append(g)
    for o in ops: drive({'n': g.__anext__, 's': lambda: g.asend(None), 't': lambda: g.athrow(ValueError('t')), 'c': g.aclose, 'x': lambda: g.athrow(GeneratorExit)}[o]())
keep=[]
for a in 'ntcx':
    for b in 'ntcx':
        for c in 'ntcx': t2('n', a, b, c)
import os, sys
sys.stdout.flush()
os._exit(0)  # the stubborn ones would be told again
