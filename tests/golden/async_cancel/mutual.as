# tasks that cancel each other: who runs first, wins; both are asked
import asyncio

async def duel(name, box, other, log):
    try:
        await asyncio.sleep(0)
        log.append(f'{name} shoots {box[other].cancel(name)}')
        await asyncio.sleep(0)
        log.append(f'{name} lives')
    except asyncio.CancelledError as e:
        log.append(f'{name} hit by {e.args[0]}')
        if name == 'c':
            log.append(f'c shoots back {box["a"].cancel("c")}')
        raise

async def main():
    for pairs in ('ab ba', 'ba ab', 'ab bc ca', 'ac cb ba', 'ab bb'):
        log, box = [], {}
        for name, other in pairs.split():
            box[name] = asyncio.create_task(duel(name, box, other, log))
        await asyncio.wait(box.values())
        print(pairs, {name: task.cancelled() for name, task in box.items()})
        print('   ', *log, sep=', ')

asyncio.run(main())
