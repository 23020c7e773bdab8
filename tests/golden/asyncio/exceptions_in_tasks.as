import asyncio

async def fail():
    raise ValueError('inside')

async def main():
    task = asyncio.create_task(fail())
    for attempt in range(2):
        try:
            await task
        except ValueError as e:
            print(e, task.done(), e is task.exception())
    print(repr(task.exception()))
    try:
        task.result()
    except ValueError as e:
        print('result', e)
    task = asyncio.create_task(chain())
    try:
        await task
    except RuntimeError as e:
        print(e, repr(e.__cause__))

async def chain():
    try:
        await asyncio.create_task(fail())
    except ValueError as e:
        raise RuntimeError('outer') from e

asyncio.run(main())
