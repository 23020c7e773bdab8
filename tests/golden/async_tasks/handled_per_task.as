# what each task handles is its own affair: sys.exc_info(), bare raise, __context__ while others run in between
import asyncio
import sys

def now():
    return repr(sys.exc_info()[1])

async def work(name, log):
    log.append(f'{name} {now()}')
    try:
        raise KeyError(name)
    except KeyError:
        for _ in range(2):
            await asyncio.sleep(0)
            log.append(f'{name} {now()}')
        await helper(name, log)
        try:
            raise
        except KeyError as e:
            log.append(f'{name} again {e!r}')
    await asyncio.sleep(0)
    log.append(f'{name} {now()}')

async def helper(name, log):
    log.append(f'helper of {name} {now()}')
    try:
        raise ValueError(name)
    except ValueError as e:
        await asyncio.sleep(0)
        log.append(f'helper of {name} {now()} in {e.__context__!r}')
    log.append(f'helper of {name} {now()}')

async def main():
    log = []
    try:
        raise OSError('main')
    except OSError:
        tasks = [asyncio.create_task(work(n, log)) for n in 'ab']
        asyncio.get_running_loop().call_soon(lambda: log.append(f'callback {now()}'))
        for task in tasks:
            await task
        log.append(f'main {now()}')
    log.append(f'main {now()}')
    print(*log, sep='\n')

asyncio.run(main())
