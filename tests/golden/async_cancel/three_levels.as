# three tasks that wait for each other, each with a clean-up that waits: cancelled at the top, the middle, the bottom
import asyncio

async def bottom(log):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        log.append(f'bottom {e.args}')
        await asyncio.sleep(0)
        log.append('bottom clean')
        raise

async def level(name, below, log):
    try:
        await below
    except asyncio.CancelledError as e:
        log.append(f'{name} {e.args} {asyncio.current_task().cancelling()}')
        await asyncio.sleep(0)
        log.append(f'{name} clean')
        raise

async def main():
    for victims in ('top', 'middle', 'bottom', 'top middle', 'bottom top', 'top top', 'middle bottom top'):
        log = []
        tasks = {'bottom': asyncio.create_task(bottom(log))}
        tasks['middle'] = asyncio.create_task(level('middle', tasks['bottom'], log))
        tasks['top'] = asyncio.create_task(level('top', tasks['middle'], log))
        await asyncio.sleep(0)
        for victim in victims.split():
            tasks[victim].cancel(victim)
        await asyncio.wait(tasks.values())
        print(victims, {name: (t.cancelled(), t.cancelling()) for name, t in tasks.items()})
        print('   ', ', '.join(log))

asyncio.run(main())
