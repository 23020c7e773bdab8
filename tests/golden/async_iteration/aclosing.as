# contextlib.aclosing(): the generator is closed however the block is left, before what comes after.
import asyncio
import contextlib

async def numbers():
    try:
        for n in range(5):
            await asyncio.sleep(0)
            yield n
    except BaseException as e:
        print('  generator', repr(e))
        raise
    finally:
        await asyncio.sleep(0)
        print('  generator clean')

async def leave(how):
    async with contextlib.aclosing(numbers()) as source:
        async for n in source:
            print('  got', n)
            if n == 1:
                if how == 'break':
                    break
                if how == 'return':
                    return 'returned'
                if how == 'raise':
                    raise KeyError('body')
                if how == 'cancel':
                    asyncio.current_task().cancel()
                    await asyncio.sleep(0)
    print('  block left')

async def main():
    for how in ('end', 'break', 'return', 'raise', 'cancel'):
        print(how)
        try:
            print('  result', await asyncio.create_task(leave(how)))
        except BaseException as e:
            print('  out', repr(e))

    class Odd:
        async def aclose(self):
            print('  odd closed')
            return 'ignored'

    async with contextlib.aclosing(Odd()) as odd:
        print(type(odd).__name__)
    try:
        async with contextlib.aclosing(5):
            print('body')
    except AttributeError as e:
        print(e)

asyncio.run(main())
