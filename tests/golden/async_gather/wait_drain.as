# the loop of teachers: while pending, wait for the first; each batch is what ended in one turn
import asyncio

async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    if n == 4:
        raise ValueError(n)
    return n

async def main():
    pending = {asyncio.create_task(work(n)) for n in (1, 1, 2, 4, 8, 8, 8)}
    rounds = 0
    while pending:
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        rounds += 1
        print(rounds, sorted(repr(t.exception() or t.result()) for t in done), len(pending))
        if rounds == 2:
            pending.add(asyncio.create_task(work(0)))
    print('after', rounds)

asyncio.run(main())
