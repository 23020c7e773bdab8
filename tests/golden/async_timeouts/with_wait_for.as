# wait_for() and timeout() one in the other, and what each makes of the other's end.
# run: --virtual-time
import asyncio

async def work(name):
    try:
        await asyncio.sleep(3600)
    except asyncio.CancelledError:
        print('  ', name, 'cancelled')
        raise

async def block(delay, inner):
    async with asyncio.timeout(delay):
        return await inner

async def main():
    me = asyncio.current_task()
    for name, wait in (
        ('wait_for expires in the block', block(3600, asyncio.wait_for(work('a'), 0.01))),
        ('block expires around wait_for', block(0.01, asyncio.wait_for(work('b'), 3600))),
        ('block expires in wait_for', asyncio.wait_for(block(0.01, work('c')), 3600)),
        ('wait_for expires around block', asyncio.wait_for(block(3600, work('d')), 0.01)),
        ('wait_for with no time at all', block(3600, asyncio.wait_for(work('e'), 0))),
        ('wait_for without a deadline', block(0.01, asyncio.wait_for(work('f'), None))),
    ):
        print(name)
        try:
            await wait
        except TimeoutError as e:
            print('  ', repr(e), repr(e.__cause__), me.cancelling())

asyncio.run(main())
