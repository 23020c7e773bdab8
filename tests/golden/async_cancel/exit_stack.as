# AsyncExitStack under cancellation: callbacks in reverse order, each with the error that is under way by then
import asyncio
import contextlib

async def use(log, turns):
    async def note(name, error=None):
        log.append(f'{name}<')
        await asyncio.sleep(0)
        log.append(f'{name}>')
        if error:
            raise error

    async def exit_callback(kind, value, traceback):
        log.append(f'sees {kind.__name__ if kind else None}')
        await asyncio.sleep(0)
        return kind is KeyError

    async with contextlib.AsyncExitStack() as stack:
        stack.push_async_callback(note, 'a')
        stack.callback(log.append, 'b')
        stack.push_async_exit(exit_callback)
        stack.push_async_callback(note, 'c', KeyError('c'))
        stack.push_async_exit(exit_callback)
        await asyncio.sleep(0)
        log.append('body')
    log.append('end')

async def main():
    for turns in range(1, 10):
        log = []
        task = asyncio.create_task(use(log, turns))
        for _ in range(turns):
            await asyncio.sleep(0)
        log.append('!')
        task.cancel()
        await asyncio.wait([task])
        print(turns, task.cancelled(), ', '.join(log))

asyncio.run(main())
