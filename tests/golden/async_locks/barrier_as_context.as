# `async with barrier as position`, with a body that fails, and numbers of parties that are refused.
import asyncio

async def step(name, barrier):
    try:
        async with barrier as position:
            print(name, position)
            if position == 0:
                raise ValueError(name)
    except ValueError as e:
        print('failed', e, barrier.broken)

async def main():
    barrier = asyncio.Barrier(2)
    await asyncio.gather(*[step(n, barrier) for n in 'abcd'])
    one = asyncio.Barrier(1)
    for _ in range(2):
        print('alone', await one.wait(), one.n_waiting)
    for parties in (0, -1, 'x', None):
        try:
            asyncio.Barrier(parties)
        except Exception as e:
            print(type(e).__name__, e)
    for wrong in (lambda: asyncio.Barrier(), lambda: asyncio.Barrier(1, 2), lambda: setattr(one, 'parties', 5),
                  lambda: one.wait(1)):
        try:
            wrong()
        except Exception as e:
            print(type(e).__name__, e)
    try:
        with barrier:
            pass
    except TypeError as e:
        print(e)

asyncio.run(main())
