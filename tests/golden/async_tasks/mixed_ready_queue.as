# one queue for everything that is ready: call_soon, new tasks, wake-ups, sleep(0), done callbacks
import asyncio

async def say(text):
    print(text)

async def wait_and_say(fut, text):
    await fut
    print(text)

async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    other = loop.create_future()
    tasks = [asyncio.create_task(wait_and_say(fut, '6 woken')), asyncio.create_task(wait_and_say(other, '3 other woken'))]
    fut.add_done_callback(lambda f: print('5 done callback'))
    await asyncio.sleep(0)
    loop.call_soon(print, '1 call_soon')
    tasks.append(asyncio.create_task(say('2 new task')))
    other.set_result(None)
    loop.call_soon_threadsafe(print, '4 call_soon_threadsafe')
    fut.set_result(None)
    tasks.append(loop.create_task(say('7 new task of the loop')))
    tasks.append(asyncio.ensure_future(say('8 ensured')))
    both = asyncio.gather(say('9 gathered'), say('10 gathered'))
    loop.call_soon(print, '11 call_soon')
    print('0 main')
    await asyncio.sleep(0)
    print('12 main again')
    await both
    for task in tasks:
        await task

asyncio.run(main())
