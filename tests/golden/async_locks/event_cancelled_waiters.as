# Waiters of an event are cancelled before, at, and after set().
import asyncio

async def waiter(name, event):
    try:
        print('  ', name, await event.wait())
    except asyncio.CancelledError:
        print('  ', name, 'cancelled', event.is_set())
        raise

async def main():
    for plan in ('cancel1 set', 'set cancel1', 'cancel0 turn set', 'set turn cancel2', 'set clear cancel0 set',
                 'cancel0 cancel1 cancel2 set', 'clear set clear cancel2'):
        print(plan)
        event = asyncio.Event()
        tasks = [asyncio.create_task(waiter(n, event)) for n in 'abc']
        await asyncio.sleep(0)
        for step in plan.split():
            if step == 'turn':
                await asyncio.sleep(0)
            elif step.startswith('cancel'):
                tasks[int(step[-1])].cancel()
            else:
                getattr(event, step)()
        await asyncio.wait(tasks)
        print('  ', [t.cancelled() for t in tasks], event.is_set(), repr(event).partition('[')[2])

asyncio.run(main())
