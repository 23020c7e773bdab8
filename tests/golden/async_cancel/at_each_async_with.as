# cancelled at each turn of two nested async with: a manager that was entered is left, with the CancelledError
import asyncio

class Manager:
    def __init__(self, name, log):
        self.name, self.log = name, log

    async def __aenter__(self):
        self.log.append(f'{self.name}<')
        await asyncio.sleep(0)
        self.log.append(f'{self.name}=')

    async def __aexit__(self, kind, value, traceback):
        self.log.append(f'{self.name}>' + (kind.__name__[0] if kind else ''))
        await asyncio.sleep(0)
        self.log.append(f'{self.name}.')

async def program(log):
    async with Manager('A', log):
        await asyncio.sleep(0)
        async with Manager('B', log):
            log.append('body')
            await asyncio.sleep(0)
        log.append('between')
        await asyncio.sleep(0)
    log.append('end')

async def main():
    for again in (None, 1, 2):
        for turns in range(9):
            log = []
            task = asyncio.create_task(program(log))
            for turn in range(14):
                if turn == turns or again and turn == turns + again:
                    log.append('!')
                    task.cancel()
                await asyncio.sleep(0)
            print(turns, again, task.cancelled(), *log)

asyncio.run(main())
