# a thousand children: started in order, ended in waves
import asyncio

async def child(n, starts, ends):
    starts.append(n)
    for _ in range(n % 7):
        await asyncio.sleep(0)
    ends.append(n)
    if n % 100 == 99:
        raise ValueError(n)
    return n

async def main():
    starts, ends = [], []
    got = await asyncio.gather(*(child(n, starts, ends) for n in range(1000)), return_exceptions=True)
    print(starts == list(range(1000)), ends == sorted(range(1000), key=lambda n: n % 7))
    print(sum(v for v in got if not isinstance(v, ValueError)), [str(v) for v in got if isinstance(v, ValueError)])
    try:
        await asyncio.gather(*(child(n, starts, ends) for n in range(200)))
    except ValueError as e:
        print(repr(e), len(ends))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(len(ends))

asyncio.run(main())
