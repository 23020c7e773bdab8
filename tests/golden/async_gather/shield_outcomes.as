# shield(): results and exceptions pass, cancellation of the outer stays outside, of the inner comes through
import asyncio

async def work(n, log, error=None):
    try:
        for _ in range(n):
            await asyncio.sleep(0)
    except asyncio.CancelledError as e:
        log.append(f'work cancelled {e.args}')
        raise
    if error:
        raise error
    log.append('worked')
    return 'value'

async def user(outer, log):
    try:
        return await outer
    except asyncio.CancelledError as e:
        log.append(f'user cancelled {e.args}')
        raise

async def main():
    for what in ('nothing', 'user', 'outer', 'inner', 'user and inner', 'inner and user'):
        for error in (None, KeyError('k')):
            log = []
            inner = asyncio.create_task(work(3, log, error))
            outer = asyncio.shield(inner)
            task = asyncio.create_task(user(outer, log))
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            for name in what.split(' and '):
                if name != 'nothing':
                    {'user': task, 'outer': outer, 'inner': inner}[name].cancel(name)
            got = await asyncio.gather(task, inner, return_exceptions=True)
            print(what, got, outer.cancelled(), log)

asyncio.run(main())
