# run: --virtual-time
import asyncio

async def work(n, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    if n == 2:
        raise ValueError(n)
    return n

async def main():
    for next_one in asyncio.as_completed([work(1, 9), work(2, 6), work(3, 3)]):
        try:
            print(await next_one)
        except ValueError as e:
            print('ValueError', e)
    try:
        for next_one in asyncio.as_completed([asyncio.sleep(10), asyncio.sleep(0, 'quick')], timeout=0.2):
            print(await next_one)
    except TimeoutError:
        print('TimeoutError')

asyncio.run(main())
