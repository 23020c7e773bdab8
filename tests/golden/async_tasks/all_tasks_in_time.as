# all_tasks() while tasks begin, wait and end: only those that are not done
import asyncio

def names():
    return sorted(t.get_name() for t in asyncio.all_tasks())

async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    print('ends', n, names())

async def main():
    print(names())
    tasks = [asyncio.create_task(work(n), name=f't{n}') for n in range(3)]
    print(names())
    tasks[0].add_done_callback(lambda t: print('callback', names()))
    await asyncio.sleep(0)
    print(names())
    both = asyncio.gather(asyncio.sleep(0), asyncio.sleep(0))
    print(len(names()))
    await both
    print(names())
    tasks.append(asyncio.create_task(work(3), name='cancelled'))
    tasks[-1].cancel()
    print(names())
    await asyncio.wait(tasks)
    print(names())

asyncio.run(main())
