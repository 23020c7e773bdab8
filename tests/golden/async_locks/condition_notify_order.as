# notify(n): the oldest waiters first; they get the lock one after the other, when who notifies has let it go.
import asyncio

async def waiter(name, condition):
    async with condition:
        print(name, 'waits')
        print(name, 'woken', await condition.wait(), condition.locked())
        await asyncio.sleep(0)
        print(name, 'leaves')

async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(waiter(n, condition)) for n in 'abcdef']
    await asyncio.sleep(0)
    print(repr(condition).partition('[')[2])
    for n in (0, 1, 2):
        async with condition:
            condition.notify(n)
            print('notified', n)
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            print('lets go')
        for _ in range(8):
            await asyncio.sleep(0)
        print('   ', sum(t.done() for t in tasks), 'are through', repr(condition).partition('[')[2])
    async with condition:
        condition.notify(-1)
        condition.notify()
        condition.notify()
        late = asyncio.create_task(waiter('late', condition))
        print('notified twice')
    async with condition:
        condition.notify_all()
        print('notified all')
    await asyncio.sleep(0)
    async with condition:
        condition.notify(100)
        print('notified 100')
    await asyncio.wait(tasks)
    async with condition:
        condition.notify_all()
    await late

asyncio.run(main())
