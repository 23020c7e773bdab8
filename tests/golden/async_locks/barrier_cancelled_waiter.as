# A cancelled visitor gives its place back; the barrier is not broken by that.
import asyncio

async def visitor(name, barrier):
    try:
        print('  ', name, await barrier.wait())
    except BaseException as e:
        print('  ', name, repr(e), repr(barrier).partition('[')[2])
        raise

async def main():
    for plan in ('c0', 'c0 c1', 'c1 turn', 'turn c0', 'third c0', 'third turn c0', 'third c0 c1 third',
                 'third turn turn c0', 'abort c0', 'reset c0'):
        print(plan)
        barrier = asyncio.Barrier(3)
        tasks = [asyncio.create_task(visitor(n, barrier)) for n in 'ab']
        await asyncio.sleep(0)
        for step in plan.split():
            if step == 'turn':
                await asyncio.sleep(0)
            elif step == 'third':
                tasks.append(asyncio.create_task(visitor('third', barrier)))
            elif step in ('abort', 'reset'):
                await getattr(barrier, step)()
            else:
                tasks[int(step[-1])].cancel()
        for _ in range(12):
            await asyncio.sleep(0)
        print('  ', [t.done() and t.cancelled() for t in tasks], repr(barrier).partition('[')[2])
        await barrier.abort()
        await asyncio.gather(*tasks, return_exceptions=True)

asyncio.run(main())
