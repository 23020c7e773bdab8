# set() wakes all who wait, in their order, one turn later; clear() right after it takes nothing back.
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def waiter(name, event):
    print(turn, name, 'waits')
    print(turn, name, await event.wait(), event.is_set())

async def main():
    tick()
    event = asyncio.Event()
    tasks = [asyncio.create_task(waiter(n, event)) for n in 'abc']
    await asyncio.sleep(0)
    print(turn, 'set', event.set())
    print(turn, 'clear', event.clear(), event.is_set())
    late = asyncio.create_task(waiter('late', event))
    await asyncio.wait(tasks)
    print(turn, 'late waits on', late.done())
    event.set()
    event.set()
    print(turn, 'already set', await event.wait())
    await late
    for n in range(3):
        print(turn, 'no turn is lost', await event.wait())
    event.clear()
    event.clear()
    print(event.is_set())

asyncio.run(main())
