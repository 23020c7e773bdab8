# create_task() in a group that is not entered, shutting down, or finished.
import asyncio

async def fail():
    raise ValueError('child')

async def fine(name):
    print('runs', name)

def try_create(where, group):
    coro = fine(where)
    try:
        group.create_task(coro)
    except RuntimeError as e:
        print(where, '|', e)
        coro.close()

async def main():
    group = asyncio.TaskGroup()
    try_create('before', group)
    try:
        async with group:
            group.create_task(fail())
            try:
                await asyncio.sleep(3600)
            except asyncio.CancelledError:
                try_create('after the failure', group)
                raise
    except* ValueError:
        pass
    try_create('finished by error', group)
    async with asyncio.TaskGroup() as group:
        try_create('in the body', group)
    try_create('finished', group)
    try:
        async with asyncio.TaskGroup() as group:
            raise KeyError('body')
    except* KeyError:
        try_create('after the body failed', group)

asyncio.run(main())
