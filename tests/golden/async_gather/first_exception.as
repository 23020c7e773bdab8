# the first exception ends the wait at once; the others go on, and their exceptions are not seen
import asyncio

async def work(name, turns, log, error=None):
    for i in range(turns):
        log.append(f'{name}{i}')
        await asyncio.sleep(0)
    if error:
        log.append(f'{name}!')
        raise error
    log.append(f'{name}.')
    return name

async def main():
    for errors in ((None, KeyError('b'), None), (KeyError('a'), OSError('b'), None), (OSError('a'), None, KeyError('c')),
                   (None, None, KeyError('c'))):
        log = []
        try:
            got = await asyncio.gather(*(work(n, t, log, e) for n, t, e in zip('abc', (4, 1, 2), errors)))
        except LookupError as e:
            got = 'LookupError'
        except OSError as e:
            got = 'OSError'
        log.append('|')
        for _ in range(5):
            await asyncio.sleep(0)
        print(got, *log)

asyncio.run(main())
