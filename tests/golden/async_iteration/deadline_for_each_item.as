# wait_for() and timeout() around anext(): what the deadline does to the generator.
# run: --virtual-time
import asyncio

async def slow(delays, resume):
    for n, delay in enumerate(delays):
        try:
            await asyncio.sleep(delay)
        except asyncio.CancelledError:
            print('  generator cancelled at', n)
            if not resume:
                raise
        yield n

async def consume(how, delays, resume):
    print(how, 'goes on' if resume else 'gives up')
    source = slow(delays, resume)
    while True:
        try:
            if how == 'wait_for':
                item = await asyncio.wait_for(anext(source), 0.01)
            else:
                async with asyncio.timeout(0.01):
                    item = await anext(source)
            print('  got', item)
        except TimeoutError:
            print('  TimeoutError', source.ag_frame is None)
        except StopAsyncIteration:
            print('  over')
            return

async def main():
    for how in ('wait_for', 'timeout'):
        for resume in (False, True):
            await consume(how, [0, 3600, 0, 0], resume)

asyncio.run(main())
