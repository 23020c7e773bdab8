# Two hundred tasks, three locks, cancellations by dice: never two at once in a lock, all locks free in the end.
import asyncio
import random

async def worker(n, locks, inside, log, dice):
    lock = dice.randrange(len(locks))
    try:
        async with locks[lock]:
            inside[lock] += 1
            assert inside[lock] == 1
            log.append(n)
            try:
                for _ in range(dice.randrange(3)):
                    await asyncio.sleep(0)
            finally:
                inside[lock] -= 1
    except asyncio.CancelledError:
        log.append(-n)
        raise

async def main():
    dice = random.Random(4)
    locks, inside, log = [asyncio.Lock() for _ in range(3)], [0] * 3, []
    tasks = []
    for n in range(1, 201):
        tasks.append(asyncio.create_task(worker(n, locks, inside, log, dice)))
        if dice.random() < 0.4:
            dice.choice(tasks).cancel()
        if dice.random() < 0.3:
            await asyncio.sleep(0)
    await asyncio.wait(tasks)
    print(log)
    print(len(log), inside, [l.locked() for l in locks], sum(t.cancelled() for t in tasks))

asyncio.run(main())
