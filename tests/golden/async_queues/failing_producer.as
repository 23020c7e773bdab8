# A producer fails: the group stops the consumers, what was put before stays in the queue.
import asyncio

async def producer(queue, fail_at):
    for i in range(5):
        if i == fail_at:
            raise OSError(i)
        await queue.put(i)

async def consumer(name, queue, log):
    try:
        while True:
            log.append((name, await queue.get()))
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        log.append((name, 'stopped'))
        raise

async def main():
    for maxsize in (0, 1):
        for fail_at in range(5):
            queue, log = asyncio.Queue(maxsize), []
            try:
                async with asyncio.TaskGroup() as group:
                    group.create_task(producer(queue, fail_at))
                    group.create_task(consumer('c', queue, log))
            except* OSError as eg:
                print(maxsize, eg.exceptions, log, queue)

asyncio.run(main())
