# aclose() after every number of values: which finally blocks run, what is awaited there, what aclose() gives.
import asyncio

async def generator():
    print('  begins')
    try:
        yield 1
        try:
            yield 2
            await asyncio.sleep(0)
        finally:
            print('  inner finally')
            await asyncio.sleep(0)
            print('  inner clean')
        yield 3
    except GeneratorExit:
        print('  GeneratorExit')
        raise
    finally:
        print('  outer finally')
        await asyncio.sleep(0)
        print('  outer clean')
    yield 4

async def main():
    for count in range(6):
        print('after', count)
        source = generator()
        got = []
        try:
            for _ in range(count):
                got.append(await anext(source))
        except StopAsyncIteration:
            got.append('end')
        print(' ', got)
        print('  aclose', await source.aclose(), source.ag_frame is None, await source.aclose())
        try:
            await anext(source)
        except StopAsyncIteration as e:
            print('  over', e.args)

asyncio.run(main())
