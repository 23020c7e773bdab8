# a Future by hand
import asyncio

loop = asyncio.new_event_loop()
fut = loop.create_future()
it = iter(fut)
print(next(it) is fut)
try:
    next(it)
except RuntimeError as e:
    print(e)
fut = loop.create_future()
it = fut.__await__()
print(it.send(None) is fut, fut._asyncio_future_blocking)
fut.set_result('r')
try:
    it.send(None)
except StopIteration as e:
    print(e.value)
fut = loop.create_future()
it = iter(fut)
next(it)
try:
    it.throw(KeyError('k'))
except KeyError as e:
    print(e)
loop.close()
