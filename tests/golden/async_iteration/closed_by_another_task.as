# A generator is closed by a task other than its consumer: between two values, and while the consumer waits in it.
import asyncio

async def numbers():
    try:
        n = 0
        while True:
            await asyncio.sleep(0)
            yield n
            n += 1
    except BaseException as e:
        print('  generator', repr(e))
        raise
    finally:
        print('  closed in', asyncio.current_task().get_name())

async def consumer(source, pause):
    async for n in source:
        print('  got', n)
        for _ in range(pause):
            await asyncio.sleep(0)
    print('  loop ends')

async def main():
    for pause in (0, 4):
        print('pause of', pause)
        source = numbers()
        task = asyncio.create_task(consumer(source, pause), name='consumer')
        for _ in range(3):
            await asyncio.sleep(0)
        try:
            await source.aclose()
        except RuntimeError as e:
            print(' ', e)
            task.cancel()
        await asyncio.wait([task])
        print('  ', task.cancelled())

asyncio.run(main())
