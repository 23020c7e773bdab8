# Three workers on one queue, join(), then the idle workers are cancelled.
import asyncio

async def worker(name, queue, done):
    try:
        while True:
            job, turns = await queue.get()
            try:
                for _ in range(turns):
                    await asyncio.sleep(0)
                if job == 'bad':
                    raise ValueError(job)
                done.append((name, job))
            except ValueError as e:
                done.append((name, repr(e)))
            finally:
                queue.task_done()
    except asyncio.CancelledError:
        done.append((name, 'cancelled'))
        raise

async def main():
    queue, done = asyncio.Queue(), []
    for i, turns in enumerate((4, 0, 1, 2, 0, 0, 3, 1)):
        queue.put_nowait(('bad' if i == 4 else i, turns))
    workers = [asyncio.create_task(worker(n, queue, done), name=n) for n in 'xyz']
    await queue.join()
    print(queue, [w.done() for w in workers])
    for w in workers:
        w.cancel()
    print(await asyncio.gather(*workers, return_exceptions=True))
    for entry in done:
        print(*entry)

asyncio.run(main())
