# wait() with each return_when, two events on its futures at all pairs of turns: when it ends, with what
import asyncio

async def user(futs, return_when):
    done, pending = await asyncio.wait(futs, return_when=return_when)
    return ''.join('D' if f in done else 'P' for f in futs)

actions = {
    'result': lambda f: f.set_result(None),
    'error': lambda f: f.set_exception(KeyError()),
    'cancel': lambda f: f.cancel(),
}

async def main():
    loop = asyncio.get_running_loop()
    for return_when in (asyncio.FIRST_COMPLETED, asyncio.FIRST_EXCEPTION, asyncio.ALL_COMPLETED):
        for first in actions:
            for second in actions:
                row = []
                for a, b in ((0, 0), (0, 1), (1, 0), (0, 2), (1, 3), (3, 0)):
                    futs = [loop.create_future(), loop.create_future()]
                    task = asyncio.create_task(user(futs, return_when))
                    ended = None
                    for turn in range(8):
                        if turn == a:
                            actions[first](futs[0])
                        if turn == b:
                            actions[second](futs[1])
                        await asyncio.sleep(0)
                        if task.done() and ended is None:
                            ended = turn
                    row.append(f'{ended}{task.result()}')
                    for fut in futs:
                        fut.cancelled() or fut.exception()
                print(f'{return_when:16}{first:7}{second:7}', *row)

asyncio.run(main())
