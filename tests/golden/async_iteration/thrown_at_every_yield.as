# athrow() after every number of values: caught and answered with a value, turned into another error, or passed on.
import asyncio

async def generator():
    try:
        yield 1
    except ValueError as e:
        print('  first caught', e)
        yield 'answer'
    try:
        yield 2
    except ValueError as e:
        await asyncio.sleep(0)
        raise KeyError('another') from e
    finally:
        print('  finally')
    while True:
        try:
            yield 3
        except ValueError:
            print('  ends')
            return

async def main():
    for count in range(5):
        print('after', count)
        source = generator()
        for _ in range(count):
            print('  got', await anext(source))
        try:
            print('  athrow gives', await source.athrow(ValueError('thrown')))
        except BaseException as e:
            print('  athrow raises', repr(e), repr(e.__cause__), repr(e.__context__))
        try:
            print('  then', await anext(source))
        except BaseException as e:
            print('  then', repr(e))
        await source.aclose()

asyncio.run(main())
