# asend(): a dialogue with a generator that awaits, and what the first send may be.
import asyncio

async def average():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        if value is None:
            print('  asked for nothing')
            continue
        await asyncio.sleep(0)
        total += value
        count += 1
        mean = total / count

async def main():
    source = average()
    try:
        await source.asend(10)
    except TypeError as e:
        print(e)
    print(await source.asend(None))
    for value in (10, 30, None, 5):
        print(value, '->', await source.asend(value))
    async for value in source:
        print('plain', value)
        break
    print(await source.asend(100))
    await source.aclose()
    for call in (lambda: source.asend(1), lambda: source.asend(None), lambda: source.athrow(ValueError('late'))):
        try:
            print(await call())
        except BaseException as e:
            print(repr(e))

asyncio.run(main())
