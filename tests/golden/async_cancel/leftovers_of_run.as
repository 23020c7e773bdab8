# what asyncio.run() does with tasks that are left: one that refuses, one that fails, one that makes another
import asyncio

async def refuses():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('refuses')
        for _ in range(3):
            await asyncio.sleep(0)
    print('refused')

async def fails():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError('in clean-up')

async def makes():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('makes another')
        task = asyncio.create_task(late())
        try:
            print('it gave', await task)
        except asyncio.CancelledError:
            print('late was cancelled')
        raise

async def late():
    for i in range(3):
        await asyncio.sleep(0)
    return 'late'

async def main(left):
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print('handler', context['message'], repr(context['exception'])))
    asyncio.create_task(left())
    await asyncio.sleep(0)
    print('main ends')

for left in (refuses, fails, makes):
    asyncio.run(main(left))
    print('--')
