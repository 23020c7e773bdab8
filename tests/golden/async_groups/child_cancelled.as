# A child that was cancelled is no error of the group, whoever cancelled it.
import asyncio

async def linger(name):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError as e:
        print(name, 'cancelled', e.args)
        raise

async def kill(victim, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print('kill', victim.cancel('by sibling'))

async def cancels_itself():
    asyncio.current_task().cancel('by itself')
    await asyncio.sleep(0)

async def raises_it():
    raise asyncio.CancelledError('raised')

async def count():
    for i in range(3):
        print('counts', i)
        await asyncio.sleep(0)
    return 'counted'

async def main():
    async with asyncio.TaskGroup() as group:
        victim = group.create_task(linger('victim'))
        group.create_task(kill(victim, 1))
        a = group.create_task(cancels_itself())
        b = group.create_task(raises_it())
        c = group.create_task(count())
        unborn = group.create_task(linger('never begins'))
        unborn.cancel()
    print(victim.cancelled(), a.cancelled(), b.cancelled(), unborn.cancelled(), c.result())
    try:
        async with asyncio.TaskGroup() as group:
            victim = group.create_task(linger('awaited'))
            group.create_task(kill(victim, 1))
            c = group.create_task(count())
            await victim
    except asyncio.CancelledError as e:
        print('body', e.args, c.cancelled(), asyncio.current_task().cancelling())

asyncio.run(main())
