# asyncio.run() several times: each has its own loop; tasks left over are cancelled and awaited in the end
import asyncio

async def work(name, n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
        return name
    except asyncio.CancelledError:
        print(name, 'cancelled')
        await asyncio.sleep(0)
        print(name, 'cleaned up')
        raise
    finally:
        print(name, 'finally')

async def main(n):
    print('main', n)
    asyncio.create_task(work(f'left {n}', 1000))
    done = asyncio.create_task(work(f'ready {n}', 0))
    result = await work(f'awaited {n}', n)
    print('main', n, 'ends', done.done())
    return result, asyncio.get_running_loop()

loops = []
for n in range(3):
    result, loop = asyncio.run(main(n))
    print(result, loop.is_closed(), loop in loops)
    loops.append(loop)

async def failing():
    asyncio.create_task(work('left by failure', 1000))
    await asyncio.sleep(0)
    raise LookupError('main failed')

try:
    asyncio.run(failing())
except LookupError as e:
    print(repr(e))
