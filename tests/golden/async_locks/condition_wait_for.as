# wait_for(): when the predicate is asked, what is returned, and a predicate that raises or takes long to be true.
import asyncio

async def waiter(name, condition, predicate):
    async with condition:
        try:
            print(name, 'result', await condition.wait_for(predicate), condition.locked())
        except Exception as e:
            print(name, repr(e), condition.locked())

async def main():
    condition = asyncio.Condition()
    items = []

    def enough(n):
        def predicate():
            print('asked for', n, 'has', len(items))
            return items[:n] if len(items) >= n else []
        return predicate

    def fails():
        if len(items) == 2:
            raise LookupError('predicate')
        return False

    tasks = [asyncio.create_task(waiter(f'w{n}', condition, enough(n))) for n in (3, 1, 2)]
    tasks.append(asyncio.create_task(waiter('fails', condition, fails)))
    await asyncio.sleep(0)
    for i in range(3):
        async with condition:
            items.append(i)
            condition.notify_all()
            print('put', i)
        for _ in range(6):
            await asyncio.sleep(0)
    await asyncio.wait(tasks)
    async with condition:
        print(await condition.wait_for(lambda: {'any': 'object'}))

asyncio.run(main())
