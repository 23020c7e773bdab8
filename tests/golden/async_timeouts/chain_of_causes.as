# What a TimeoutError remembers: the CancelledError is its cause, with what was being handled as context.
import asyncio

def chain(e):
    while e is not None:
        print('   ', repr(e), 'suppresses its context' if e.__suppress_context__ else '')
        e = e.__cause__ or e.__context__

async def main():
    try:
        async with asyncio.timeout(0):
            await asyncio.sleep(3600)
    except TimeoutError as e:
        print('plain')
        chain(e)
    try:
        async with asyncio.timeout(0):
            try:
                raise ValueError('before')
            except ValueError:
                await asyncio.sleep(3600)
    except TimeoutError as e:
        print('while handling')
        chain(e)
    try:
        try:
            raise KeyError('around')
        except KeyError:
            async with asyncio.timeout(0):
                await asyncio.sleep(3600)
    except TimeoutError as e:
        print('around')
        chain(e)
    try:
        async with asyncio.timeout(3600):
            try:
                async with asyncio.timeout(0):
                    await asyncio.sleep(3600)
            except TimeoutError as e:
                raise RuntimeError('failed') from e
    except RuntimeError as e:
        print('inner')
        chain(e)

asyncio.run(main())
