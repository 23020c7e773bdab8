# stop() ends the loop after the present turn; run_forever can go on later
import asyncio

loop = asyncio.new_event_loop()
def again(n):
    print('again', n)
    if n:
        loop.call_soon(again, n - 1)
loop.call_soon(again, 3)
loop.stop()
loop.run_forever()
print('one turn')
loop.call_soon(loop.stop)
loop.run_forever()
print('another')
async def ticks():
    for i in range(3):
        print('tick', i)
        await asyncio.sleep(0)
task = loop.create_task(ticks())
loop.run_until_complete(asyncio.sleep(0, loop=None) if False else task)
loop.close()
