# what a task does at cancellation, done by hand: throw() at each wait of a coroutine, and what it yields then
import asyncio

async def program(log):
    try:
        log.append('a')
        await asyncio.sleep(0)
        try:
            log.append('b')
            await asyncio.sleep(0)
        except asyncio.CancelledError as e:
            log.append(f'caught {e.args}')
            await asyncio.sleep(0)
            log.append('after')
        log.append('c')
        await asyncio.sleep(0)
    finally:
        log.append('finally')
        await asyncio.sleep(0)
    return 'end'

def drive(at):
    log = []
    coro = program(log)
    steps = []
    for step in range(10):
        try:
            if step in at:
                steps.append(f'throw:{coro.throw(asyncio.CancelledError(step))}')
            else:
                steps.append(f'send:{coro.send(None)}')
        except StopIteration as e:
            steps.append(f'returned {e.value}')
            break
        except asyncio.CancelledError as e:
            steps.append(f'cancelled {e.args}')
            break
    else:
        coro.close()
    return steps, log

for at in ((), (0,), (1,), (2,), (3,), (4,), (2, 3), (2, 4), (1, 2), (3, 4), (2, 3, 4)):
    steps, log = drive(at)
    print(at, *steps)
    print('   ', *log)
