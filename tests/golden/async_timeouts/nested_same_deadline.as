# Two, three and four blocks with one deadline: all expire in one turn, the innermost one takes the error.
# run: --virtual-time
import asyncio
import contextlib

async def nested(n, when):
    me = asyncio.current_task()
    limits = []

    async def level(i):
        async with asyncio.timeout_at(when) as limit:
            limits.append(limit)
            try:
                if i + 1 < n:
                    await level(i + 1)
                else:
                    await asyncio.sleep(3600)
            except BaseException as e:
                print('  level', i, repr(e), [l.expired() for l in limits], me.cancelling())
                raise

    try:
        await level(0)
    except BaseException as e:
        print('  out', repr(e), [l.expired() for l in limits], me.cancelling())

async def main():
    for when in (0, asyncio.get_running_loop().time() + 0.01):
        for n in (2, 3, 4):
            print(n, 'blocks', 'over before' if when == 0 else 'together')
            await asyncio.create_task(nested(n, when))

asyncio.run(main())
