# Delays that are no moments: they are over at once, and nothing else waits longer for them.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for delay in (float('nan'), float('-inf'), -1.0, -10**400, 1e-320):
        await asyncio.sleep(delay)
        await asyncio.ensure_future(asyncio.sleep(delay))
        print(delay if delay > -10**9 else 'far back')
    for delay in (float('nan'), float('-inf'), -5):
        done = loop.create_future()
        loop.call_later(delay, done.set_result, delay)
        print(await done)
    for delay in ('x', None, 10**400, []):
        for wait in (asyncio.sleep, lambda delay: loop.call_later(delay, print)):
            try:
                made = wait(delay)
                if made is not None and asyncio.iscoroutine(made):
                    await made
                print('no error')
            except (TypeError, OverflowError) as error:
                print(type(error).__name__)


asyncio.run(main())
