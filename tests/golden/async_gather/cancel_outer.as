# cancelling what gather() returns: the children are cancelled, it ends when all have ended
import asyncio

async def work(name, log, how='raise'):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(f'{name} {e.args}')
        if how == 'slow':
            for _ in range(2):
                await asyncio.sleep(0)
            log.append(f'{name} slow')
        if how == 'return':
            return name
        if how == 'fail':
            raise KeyError(name)
        raise

async def main():
    for return_exceptions in (False, True):
        for hows in (('raise', 'raise'), ('slow', 'raise'), ('return', 'raise'), ('return', 'return'), ('raise', 'fail'),
                     ('fail', 'slow'), ('slow', 'return')):
            log = []
            both = asyncio.gather(*(work(n, log, how) for n, how in zip('ab', hows)), return_exceptions=return_exceptions)
            both.add_done_callback(lambda f: log.append('done'))
            await asyncio.sleep(0)
            log.append(both.cancel('msg'))
            log.append(both.done())
            try:
                got = await both
            except asyncio.CancelledError as e:
                got = repr(e)
            except KeyError as e:
                got = repr(e)
            for _ in range(3):
                await asyncio.sleep(0)
            print(hows, return_exceptions, got, both.cancelled(), both.cancel())
            print('   ', *log, sep=', ')

asyncio.run(main())
