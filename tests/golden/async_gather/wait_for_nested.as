# run: --virtual-time
# wait_for() in wait_for(): the shorter limit counts, and says so at its own level
import asyncio

async def sleeper(log):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        log.append('sleeper cancelled')
        raise

async def inner(limit, log):
    try:
        await asyncio.wait_for(sleeper(log), limit)
    except asyncio.TimeoutError:
        log.append('inner timed out')
        raise
    except asyncio.CancelledError:
        log.append('inner cancelled')
        raise
    finally:
        log.append('inner finally')

async def main():
    for outer_limit, inner_limit in ((0.02, 0.1), (0.1, 0.02), (0.05, None), (None, 0.02)):
        log = []
        try:
            await asyncio.wait_for(inner(inner_limit, log), outer_limit)
        except asyncio.TimeoutError as e:
            log.append('outer ' + repr(e))
        print(outer_limit, inner_limit, log)

asyncio.run(main())
