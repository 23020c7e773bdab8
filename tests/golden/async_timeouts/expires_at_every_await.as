# The deadline set back to now before each of the block's awaits in turn.
import asyncio

async def helper(name, future):
    try:
        print('   ', name, 'waits')
        await future
    finally:
        print('   ', name, 'leaves')

async def block(limit, at):
    loop = asyncio.get_running_loop()
    step = 0

    def mark():
        nonlocal step
        if step == at:
            limit.reschedule(loop.time())
            print('   expires now')
        step += 1

    def soon():
        future = loop.create_future()
        loop.call_later(0.01, lambda: future.done() or future.set_result(None))
        return future

    mark()
    await helper('one', soon())
    mark()
    try:
        await helper('two', soon())
    except asyncio.CancelledError:
        print('   two cancelled')
        mark()
        await asyncio.sleep(0)
        raise
    finally:
        print('   finally')
        await asyncio.sleep(0)
    async with asyncio.Lock():
        mark()
        await helper('three', soon())
    mark()
    print('   block ends')

async def main():
    for at in range(5):
        print('at', at)
        try:
            async with asyncio.timeout(None) as limit:
                await block(limit, at)
        except TimeoutError as e:
            print('   TimeoutError', limit.expired(), asyncio.current_task().cancelling())
        else:
            print('   no error', limit.expired())

asyncio.run(main())
