# cancelled at each turn of a program of sleep(0): before it starts, at every await, after its end
import asyncio

async def program(log):
    for name in 'abcd':
        log.append(name)
        await asyncio.sleep(0)
    log.append('end')
    return 'result'

async def main():
    for turns in range(8):
        log = []
        task = asyncio.create_task(program(log))
        for _ in range(turns):
            await asyncio.sleep(0)
        taken = task.cancel()
        state = task.done()
        await asyncio.wait([task])
        print(turns, taken, state, task.cancelled(), task.cancelled() or task.result(), *log)

asyncio.run(main())
