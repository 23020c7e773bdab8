# a worker that retries after errors, cancelled at each turn: its bookkeeping adds up
import asyncio

class Job:
    def __init__(self):
        self.log, self.opened, self.closed, self.tries = [], 0, 0, 0

    async def attempt(self):
        self.opened += 1
        try:
            self.tries += 1
            await asyncio.sleep(0)
            if self.tries < 3:
                raise ConnectionError(self.tries)
            await asyncio.sleep(0)
            return 'ok'
        finally:
            self.closed += 1

    async def run(self):
        while True:
            try:
                return await self.attempt()
            except OSError as e:
                self.log.append(f'failed {e}')
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                self.log.append('cancelled')
                raise

async def main():
    for turns in range(9):
        job = Job()
        task = asyncio.create_task(job.run())
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        got = await asyncio.gather(task, return_exceptions=True)
        print(turns, got, job.opened, job.closed, job.tries, *job.log)

asyncio.run(main())
