# Attempts with growing deadlines under one deadline for all, as clients do it.
# run: --virtual-time
import asyncio

class Server:
    def __init__(self, *needs):
        self.needs = list(needs)

    async def answer(self):
        need = self.needs.pop(0)
        try:
            if need is None:
                raise ConnectionError('refused')
            for _ in range(need):
                await asyncio.sleep(0.002)
            return f'answer after {need}'
        except asyncio.CancelledError:
            print('  server: asked to stop')
            raise

async def fetch(server, tries, patience=0.02):
    for attempt in range(1, tries + 1):
        try:
            async with asyncio.timeout(patience):
                return await server.answer()
        except TimeoutError:
            print('  attempt', attempt, 'timed out')
            patience *= 4
        except ConnectionError as e:
            print('  attempt', attempt, e)
    raise LookupError('no attempts left')

async def client(name, server, tries, total):
    print(name)
    try:
        async with asyncio.timeout(total):
            print('  got', await fetch(server, tries))
    except (TimeoutError, LookupError) as e:
        print('  failed', repr(e), type(e.__context__).__name__)

async def main():
    await client('at once', Server(0), 3, 5)
    await client('second', Server(1000, 1), 3, 5)
    await client('third', Server(1000, None, 2), 3, 5)
    await client('never', Server(None, None), 2, 5)
    await client('too late', Server(1000, 1000, 1000), 3, 0.05)
    print(asyncio.current_task().cancelling(), len(asyncio.all_tasks()))

asyncio.run(main())
