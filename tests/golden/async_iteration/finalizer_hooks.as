# The second of sys.set_asyncgen_hooks() hears of a generator that nobody has any more, if it began and has not ended.
import asyncio
import sys

async def numbers(name):
    try:
        yield 1
        yield 2
    finally:
        print('  ', name, 'finally')

async def leave(name, count):
    n = 0
    async for x in numbers(name):
        n += 1
        if n == count:
            break
    print('   left', name)

def drive(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as e:
        return e.value

print('no hooks: closed on the spot')
drive(leave('a', 1))
drive(leave('b', 3))
print('hooks')
held = []
sys.set_asyncgen_hooks(lambda g: print('   first', g.__name__), lambda g: (print('   final', g.__name__), held.append(g)))
drive(leave('c', 1))
drive(leave('d', 3))
print('  ', len(held), held[0].ag_frame is not None)
sys.set_asyncgen_hooks(None, None)
drive(held[0].aclose())

print('a hook that fails')
sys.unraisablehook = lambda info: print('   unraisable', repr(info.exc_value), info.object.__name__)
def bad(g):
    raise ValueError('bad hook')
sys.set_asyncgen_hooks(finalizer=bad)
drive(leave('e', 1))
sys.set_asyncgen_hooks(None, None)

print('awaiting without a loop')
async def awaits():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
async def leave_it():
    async for x in awaits():
        break
drive(leave_it())

print('after the loop')
async def main():
    return numbers('f'), numbers('g')
a, b = asyncio.run(main())
drive(a.asend(None))
print('  ', a.ag_frame is not None)
drive(a.aclose())
