# Deadlines that are infinite, not a number, huge, Boolean, fractions.
import asyncio
from fractions import Fraction

async def attempt(limit_of, text, *args):
    try:
        async with limit_of(*args) as limit:
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        print(text, 'no error', limit.expired())
    except Exception as e:
        print(text, type(e).__name__, e)

async def main():
    for value in ('inf', '-inf', '1e300', '0.0', '-0.0'):
        await attempt(asyncio.timeout, value, float(value))
    for value in (10 ** 30, -10 ** 30, True, False, Fraction(7, 2), Fraction(-1, 3)):
        await attempt(asyncio.timeout_at, repr(value), value)
    await attempt(asyncio.timeout, 'Fraction', Fraction(10))

asyncio.run(main())
