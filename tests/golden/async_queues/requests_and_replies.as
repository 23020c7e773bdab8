# An actor: requests go through a queue, each with a future for its reply; some callers give up.
import asyncio

class Account:
    def __init__(self):
        self.inbox = asyncio.Queue()
        self.balance = 0

    async def serve(self):
        while True:
            amount, reply = await self.inbox.get()
            await asyncio.sleep(0)
            if reply.cancelled():
                print('  nobody waits for', amount)
            elif amount < 0 and self.balance + amount < 0:
                reply.set_exception(ValueError(f'only {self.balance}'))
            else:
                self.balance += amount
                reply.set_result(self.balance)
            self.inbox.task_done()

    async def change(self, amount):
        reply = asyncio.get_running_loop().create_future()
        self.inbox.put_nowait((amount, reply))
        return await reply

async def client(name, account, amounts):
    for amount in amounts:
        try:
            print(name, amount, '->', await account.change(amount))
        except ValueError as e:
            print(name, amount, 'refused:', e)
        except asyncio.CancelledError:
            print(name, 'gives up', amount)
            raise

async def main():
    account = Account()
    server = asyncio.create_task(account.serve())
    tasks = [asyncio.create_task(client(*c)) for c in (
        ('a', account, [100, -30, -30]), ('b', account, [-50, -50, -50]), ('c', account, [1, 1, 1]))]
    for _ in range(8):
        await asyncio.sleep(0)
    tasks[2].cancel()
    await asyncio.wait(tasks)
    await account.inbox.join()
    print(account.balance, account.inbox, server.done())
    server.cancel()

asyncio.run(main())
