# tasks and callbacks made before the loop runs wait in the order in which they were made
import asyncio

async def work(name):
    print(name, 'begins')
    await asyncio.sleep(0)
    print(name, 'ends')
    return name

async def main(tasks, fut):
    print('main')
    print([t.done() for t in tasks], await fut)
    return [await t for t in tasks]

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
tasks = [loop.create_task(work('a'))]
loop.call_soon(print, 'soon 1')
tasks.append(asyncio.ensure_future(work('b'), loop=loop))
fut = loop.create_future()
fut.add_done_callback(lambda f: print('callback', f.result()))
loop.call_later(0, fut.set_result, 'timer')
loop.call_soon(print, 'soon 2')
tasks.append(asyncio.gather(loop.create_task(work('c')), loop.create_task(work('d'))))
unused = work('e')
try:
    asyncio.create_task(unused)
except RuntimeError as e:
    print(e)
unused.close()
print(loop.run_until_complete(main(tasks, fut)))
loop.close()
