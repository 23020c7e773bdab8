# A child fails: in which turn of the loop do the body, the sibling and the parent hear of it?
import asyncio

turn = 0

def tick():
    global turn
    turn += 1
    asyncio.get_running_loop().call_soon(tick)

async def fail(turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print(turn, 'child raises')
    raise ValueError('child')

async def sibling():
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError as e:
        print(turn, 'sibling cancelled', e.args)
        raise
    finally:
        print(turn, 'sibling leaves')

async def main():
    tick()
    for turns in range(4):
        print('--- fails after', turns)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(sibling())
                failing = group.create_task(fail(turns))
                failing.add_done_callback(lambda t: print(turn, 'callback', t.exception()))
                try:
                    await asyncio.sleep(3600)
                except asyncio.CancelledError as e:
                    print(turn, 'body cancelled', e.args, asyncio.current_task().cancelling())
                    raise
        except* ValueError as eg:
            print(turn, 'parent', repr(eg), asyncio.current_task().cancelling())

asyncio.run(main())
