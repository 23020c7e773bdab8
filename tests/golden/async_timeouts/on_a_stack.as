# Timeouts in an AsyncExitStack, one handed over to another scope with pop_all().
import asyncio
import contextlib

async def opened(delays, order):
    async with contextlib.AsyncExitStack() as stack:
        for delay in delays:
            stack.push_async_exit(report(delay, order))
            limit = await stack.enter_async_context(asyncio.timeout(delay))
            order.append(f'entered {limit.when() is not None}')
        return stack.pop_all()

def report(name, order):
    async def exit_(kind, error, trace):
        order.append(f'{name} {kind and kind.__name__}')
    return exit_

async def main():
    for delays in ((None, 0), (0, None), (0, 0)):
        order = []
        try:
            async with await opened(delays, order):
                order.append('body')
                await asyncio.sleep(3600)
        except TimeoutError:
            order.append('TimeoutError')
        print(order, asyncio.current_task().cancelling())

asyncio.run(main())
