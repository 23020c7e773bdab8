# a small program in callback style: a state machine that talks to a future at its end
import asyncio

class Download:
    def __init__(self, loop, name, chunks, log):
        self.loop, self.name, self.chunks, self.log = loop, name, list(chunks), log
        self.done = loop.create_future()
        self.done.add_done_callback(self.closed)
        self.size = 0
        loop.call_soon(self.connect)

    def connect(self):
        self.log.append(f'{self.name} connects')
        self.loop.call_soon(self.receive)

    def receive(self):
        if self.done.cancelled():
            self.log.append(f'{self.name} stops')
            return
        chunk = self.chunks.pop(0)
        if chunk < 0:
            self.done.set_exception(ConnectionError(f'{self.name} lost'))
            return
        self.size += chunk
        self.log.append(f'{self.name} {self.size}')
        if self.chunks:
            self.loop.call_soon(self.receive)
        else:
            self.done.set_result(self.size)

    def closed(self, fut):
        self.log.append(f'{self.name} closed')

async def main():
    loop = asyncio.get_running_loop()
    log = []
    downloads = [Download(loop, 'a', (1, 2, 3), log), Download(loop, 'b', (10,), log), Download(loop, 'c', (5, -1, 5), log)]
    got = await asyncio.gather(*(d.done for d in downloads), return_exceptions=True)
    print(got)
    print(*log, sep=', ')
    log.clear()
    d = Download(loop, 'd', (1, 1, 1, 1), log)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    d.done.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(*log, sep=', ')

asyncio.run(main())
