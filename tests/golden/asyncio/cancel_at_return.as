# a task that cancels itself and then returns is cancelled
import asyncio

async def suicide():
    asyncio.current_task().cancel('self')
    return 'value'

async def failing():
    asyncio.current_task().cancel()
    raise ValueError('first')

async def later():
    asyncio.current_task().cancel()
    print('before')
    try:
        await asyncio.sleep(0)
    except asyncio.CancelledError:
        print('here')
    return 'after'

async def main():
    for f in (suicide, failing, later):
        task = asyncio.create_task(f())
        try:
            print(await task)
        except asyncio.CancelledError as e:
            print('CancelledError', e.args)
        except ValueError as e:
            print('ValueError', e)

asyncio.run(main())
