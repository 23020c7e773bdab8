# A group entered by hand and never left: its child fails when the parent has gone, and the loop's handler hears of it.
import asyncio

async def fail(gate):
    await gate.wait()
    raise ValueError('child')

async def enters_only(group, gate):
    await group.__aenter__()
    group.create_task(fail(gate), name='child')
    group.create_task(fail(gate), name='other child')
    return 'gone'

def handler(loop, context):
    print(sorted(context), repr(context['exception']), context['task'].get_name())
    print(context['message'].split('<')[0] + '... ' + context['message'].rpartition('>')[2].strip())

async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    group, gate = asyncio.TaskGroup(), asyncio.Event()
    print(await asyncio.create_task(enters_only(group, gate)), group)
    gate.set()
    for _ in range(3):
        await asyncio.sleep(0)
    print(group)

asyncio.run(main())
