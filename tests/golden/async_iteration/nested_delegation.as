# Generators that hand on the values of others: closing the outer one leaves the inner one to whoever holds it.
import asyncio
import contextlib

async def inner(name):
    try:
        for n in range(3):
            yield f'{name}{n}'
    except BaseException as e:
        print('  inner', name, repr(e))
        raise
    finally:
        print('  inner', name, 'left')

async def careless(source):
    try:
        async for x in source:
            yield x
    finally:
        print('  outer left')

async def careful(source):
    async with contextlib.aclosing(source):
        async for x in source:
            yield x
    print('  outer ends')

async def main():
    for outer in (careless, careful):
        for how in ('all', 'close', 'throw'):
            print(outer.__name__, how)
            source = inner('x')
            chain = outer(source)
            try:
                print('  got', await anext(chain))
                if how == 'all':
                    print('  got', [x async for x in chain])
                elif how == 'close':
                    await chain.aclose()
                else:
                    await chain.athrow(LookupError('thrown'))
            except LookupError as e:
                print('  out', repr(e))
            print('  inner is', 'over' if source.ag_frame is None else 'suspended')
            await source.aclose()

asyncio.run(main())
