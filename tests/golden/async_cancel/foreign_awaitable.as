# cancellation thrown into the generator of an __await__: it may clean up, give more turns, or answer
import asyncio

class Resource:
    def __init__(self, how, log):
        self.how, self.log = how, log

    def __await__(self):
        try:
            self.log.append('waits')
            yield
            yield
            self.log.append('waited')
        except asyncio.CancelledError as e:
            self.log.append(f'thrown {e.args}')
            if self.how == 'more turns':
                yield
                self.log.append('one more')
                raise
            if self.how == 'answer':
                return 'answer'
            if self.how == 'wait':
                yield from asyncio.get_running_loop().create_future()
            raise
        finally:
            self.log.append('finally')
        return 'value'

async def use(how, log):
    return await Resource(how, log)

async def main():
    for how in ('raise', 'more turns', 'answer', 'wait'):
        for turns in (1, 2, 3):
            log = []
            task = asyncio.create_task(use(how, log))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel('msg')
            for _ in range(3):
                await asyncio.sleep(0)
            if not task.done():
                log.append('again')
                task.cancel('again')
            got = await asyncio.gather(task, return_exceptions=True)
            print(how, turns, got, log)

asyncio.run(main())
