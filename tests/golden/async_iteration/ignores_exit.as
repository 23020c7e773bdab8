# Generators that will not be closed: a yield in except or finally, another error, an endless loop of yields.
import asyncio

async def yields_again():
    try:
        yield 1
    except GeneratorExit:
        print('  ignored')
        yield 2

async def yields_in_finally():
    try:
        yield 1
    finally:
        yield 'in finally'
        print('  after the last yield')

async def raises():
    try:
        yield 1
    finally:
        await asyncio.sleep(0)
        raise ValueError('while closing')

async def returns():
    try:
        yield 1
    except GeneratorExit:
        return

async def awaits_and_swallows():
    try:
        yield 1
    except GeneratorExit:
        await asyncio.sleep(0)
    print('  swallowed')

async def main():
    for make in (yields_again, yields_in_finally, raises, returns, awaits_and_swallows):
        print(make.__name__)
        source = make()
        await anext(source)
        for _ in range(3):
            try:
                print('  aclose', await source.aclose())
            except BaseException as e:
                print('  aclose', repr(e), repr(e.__context__))

asyncio.run(main())
