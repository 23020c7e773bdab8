# a task waits for a future whose cancel() refuses, or lies: the task is then cancelled without it
import asyncio

class Refusing(asyncio.Future):
    answer = False

    def cancel(self, msg=None):
        print('  cancel asked', msg)
        return self.answer

async def use(fut, log):
    try:
        log.append(await fut)
        log.append(await asyncio.sleep(0, 'slept'))
    except asyncio.CancelledError as e:
        log.append(f'cancelled {e.args}')
        raise

async def main():
    for answer in (False, True, 'yes', [], RuntimeError('in cancel')):
        log = []
        fut = Refusing()
        if isinstance(answer, Exception):
            def cancel(msg=None):
                raise answer
            fut.cancel = cancel
        else:
            fut.answer = answer
        task = asyncio.create_task(use(fut, log))
        await asyncio.sleep(0)
        try:
            print(repr(answer), task.cancel('please'))
        except RuntimeError as e:
            print(repr(e))
        await asyncio.sleep(0)
        print(' ', task.done(), fut.done())
        fut.set_result('result')
        await asyncio.wait([task])
        print(' ', task.cancelled(), log)

asyncio.run(main())
