# two loops run by turns in one thread: each keeps its own queue and tasks, nothing leaks from one to the other
import asyncio

log = []

async def worker(name, n):
    for i in range(n):
        log.append(f'{name}{i}')
        await asyncio.sleep(0)
    return name

def some_turns(loop, n):
    for _ in range(n):
        loop.call_soon(loop.stop)
        loop.run_forever()

one, two = asyncio.new_event_loop(), asyncio.new_event_loop()
a, b = one.create_task(worker('a', 5)), two.create_task(worker('b', 5))
for round in range(3):
    some_turns(one, 1)
    log.append('|')
    some_turns(two, 2)
    log.append('|')
print(*log)
log.clear()
print(one.run_until_complete(a), two.run_until_complete(b), *log)
log.clear()

async def cross(fut):
    try:
        await fut
    except RuntimeError as e:
        log.append(str(e).split(' got Future')[1].split('attached')[1])

fut = two.create_future()
task = one.create_task(cross(fut))
one.run_until_complete(task)
print(*log, fut.done())

async def hand_over(loop, value):
    fut = loop.create_future()
    loop.call_soon_threadsafe(fut.set_result, value)
    return fut

fut = one.run_until_complete(hand_over(two, 'from one to two'))
print(fut.done(), two.run_until_complete(fut))
print(asyncio.all_tasks(one), asyncio.all_tasks(two))
one.close()
print(two.run_until_complete(worker('c', 2)), *log[1:])
two.close()
