# run: --virtual-time
import asyncio

loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed(), loop.get_debug())
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)

async def work():
    print(loop.is_running(), asyncio.get_event_loop() is loop)
    return 1

print(loop.run_until_complete(work()))
fut = loop.create_future()
loop.call_soon(fut.set_result, 2)
print(loop.run_until_complete(fut))
loop.call_soon(print, 'once')
loop.call_soon(loop.stop)
loop.call_soon(print, 'this too')
loop.run_forever()
print('stopped')
fut = loop.create_future()
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(fut)
except RuntimeError as e:
    print(e)
print(isinstance(loop, asyncio.AbstractEventLoop), isinstance(loop.time(), float))
loop.close()
loop.close()
print(loop.is_closed())
c = work()
for call, args in ((loop.call_soon, (print,)), (loop.call_later, (1, print)), (loop.run_forever, ()),
                   (loop.run_until_complete, (c,))):
    try:
        call(*args)
    except RuntimeError as e:
        print(e)
c.close()
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.set_event_loop(5)
except TypeError as e:
    print(e)
