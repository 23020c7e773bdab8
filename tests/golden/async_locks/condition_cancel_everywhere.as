# A waiter of a condition is cancelled while it waits, when it was notified, while it wants the lock back, and twice.
import asyncio

async def waiter(name, condition):
    try:
        async with condition:
            try:
                print('  ', name, 'woken', await condition.wait())
            finally:
                print('  ', name, 'has the lock', condition.locked())
    except asyncio.CancelledError as e:
        print('  ', name, repr(e), asyncio.current_task().cancelling())
        raise

async def main():
    for plan in ('cancel release', 'notify cancel release', 'cancel notify release', 'notify turn cancel release',
                 'cancel turn turn release', 'cancel turn cancel turn release', 'notify turn cancel turn cancel release',
                 'notify release cancel', 'notify release turn cancel', 'notify release turn turn cancel'):
        print(plan)
        condition = asyncio.Condition()
        first = asyncio.create_task(waiter('first', condition))
        second = asyncio.create_task(waiter('second', condition))
        await asyncio.sleep(0)
        await condition.acquire()
        for step in plan.split():
            if step == 'turn':
                await asyncio.sleep(0)
            elif step == 'cancel':
                print('   cancel', first.cancel(step))
            else:
                getattr(condition, step)()
        for _ in range(8):
            await asyncio.sleep(0)
        print('  ', first.done(), second.done(), condition.locked(), repr(condition).partition('[')[2])
        second.cancel()
        await asyncio.wait([first, second])

asyncio.run(main())
