# Runner: several run() in one loop; what is left over between them goes on, and is cancelled at close()
import asyncio

async def background(n, log):
    try:
        while True:
            log.append(n)
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append(f'{n}!')
        await asyncio.sleep(0)
        log.append(f'{n}.')
        raise

async def start(n, log):
    asyncio.create_task(background(n, log))
    for _ in range(2):
        await asyncio.sleep(0)
    return asyncio.get_running_loop()

log = []
with asyncio.Runner() as runner:
    first = runner.run(start('a', log))
    log.append('|')
    second = runner.run(start('b', log))
    log.append('|')
    print(first is second is runner.get_loop(), first.is_running(), first.is_closed())
    try:
        runner.run(asyncio.sleep(0, 'sleep'))
        runner.run(5)
    except ValueError as e:
        print(e)
print(first.is_closed(), *log)
unused = start('c', log)
try:
    runner.run(unused)
except RuntimeError as e:
    print(e)
unused.close()
