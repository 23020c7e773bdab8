# run_forever(), stop(), run again: the turn in which stop() is called is run to its end, the rest is kept
import asyncio

def soon(name, *then):
    print(name)
    for what in then:
        loop.call_soon(soon, what)

async def task(name):
    for i in range(3):
        print(name, i)
        await asyncio.sleep(0)

loop = asyncio.new_event_loop()
loop.call_soon(soon, 'a', 'c', 'd')
loop.call_soon(loop.stop)
loop.call_soon(soon, 'b', 'e')
t = loop.create_task(task('task'))
print('not running yet', loop.is_running())
loop.run_forever()
print('stopped', t.done())
loop.stop()
loop.run_forever()
print('one turn', t.done())
loop.stop()
loop.stop()
loop.run_forever()
print('one more turn', t.done())
print(loop.run_until_complete(t))
loop.call_soon(soon, 'left over')
print(loop.run_until_complete(asyncio.sleep(0, 'value', )))
loop.call_soon(soon, 'never')
loop.close()
print(loop.is_closed())
