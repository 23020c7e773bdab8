# a Future whose result() is overridden: the task that waits gets the exception or asks again; the others do not
import asyncio

class Choosy(asyncio.Future):
    answer = None

    def result(self):
        print('asked')
        if self.answer is not None:
            raise self.answer
        return super().result()

class Late(asyncio.Future):
    def add_done_callback(self, callback, *, context=None):
        print('add')
        def later(fut):
            self.get_loop().call_soon(callback, fut, context=context)
        super().add_done_callback(later, context=context)

async def use(name, fut):
    try:
        print(name, 'has', await fut)
    except Exception as e:
        print(name, 'caught', repr(e))

async def main():
    loop = asyncio.get_running_loop()
    for answer in (None, KeyError('chosen')):
        fut = Choosy()
        fut.answer = answer
        task = asyncio.create_task(use('choosy', fut))
        await asyncio.sleep(0)
        fut.set_result('plain')
        await task
        await use('done already', fut)
    late, plain = Late(), loop.create_future()
    tasks = [asyncio.create_task(use('late', late)), asyncio.create_task(use('plain', plain))]
    await asyncio.sleep(0)
    late.set_result(1)
    plain.set_result(2)
    await asyncio.wait(tasks)
    task = asyncio.create_task(use('late', late := Late()))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    print(task.done(), late.cancelled())
    await asyncio.wait([task])
    print(task.cancelled())

asyncio.run(main())
