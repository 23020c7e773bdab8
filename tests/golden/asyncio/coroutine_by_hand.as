# run: --virtual-time
# driving coroutines without a loop
import asyncio

async def inner():
    return 'inner'

async def outer():
    return await inner() + '!'

c = outer()
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)

async def naps():
    await asyncio.sleep(0)
    return 'awake'
c = naps()
print(c.send(None))
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
c = naps()
c.send(None)
try:
    c.throw(KeyError('k'))
except KeyError as e:
    print(repr(e))
c = naps()
c.send(None)
c.close()
c = asyncio.sleep(1)
print(asyncio.iscoroutine(c), type(c).__name__, c.__name__)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
