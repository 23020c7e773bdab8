# what still runs when run_until_complete() ends: the turn in which the future's callback stops the loop
import asyncio

async def work(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    print(name, 'ends')
    return name

loop = asyncio.new_event_loop()
side = [loop.create_task(work('side' + str(n), n)) for n in (1, 2, 3, 4)]
print(loop.run_until_complete(work('main', 1)))
print([t.done() for t in side])
print(loop.run_until_complete(side[0]))
print([t.done() for t in side])
fut = loop.create_future()
fut.set_result('set before')
print(loop.run_until_complete(fut))
print([t.done() for t in side])
fut = loop.create_future()
loop.call_soon(fut.set_exception, KeyError('set by callback'))
try:
    loop.run_until_complete(fut)
except KeyError as e:
    print(repr(e))
print(loop.run_until_complete(asyncio.gather(*side)))
fut = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(fut)
except RuntimeError as e:
    print(e)
loop.close()
