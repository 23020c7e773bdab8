# two tasks await one task: cancelling one of them cancels it; what the other sees
import asyncio

async def work(how):
    try:
        for i in range(4):
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('work cancelled')
        await asyncio.sleep(0)
        if how == 'keeps':
            return 'kept'
        if how == 'fails':
            raise OSError('failed') from None
        raise
    return 'worked'

async def user(name, task):
    try:
        got = await task
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    except OSError as e:
        print(name, repr(e))
        return name
    print(name, got)
    return name

async def main():
    for how in ('plain', 'keeps', 'fails'):
        task = asyncio.create_task(work(how))
        users = [asyncio.create_task(user(n, task)) for n in 'ab']
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        users[0].cancel()
        await asyncio.wait(users)
        print(how, task.cancelled(), [u.cancelled() for u in users])

asyncio.run(main())
