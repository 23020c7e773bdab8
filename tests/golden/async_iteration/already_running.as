# A second task asks a generator that is awaiting for the first one: refused, and the first is not disturbed.
import asyncio

async def slow():
    try:
        for n in range(3):
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            yield n
    finally:
        print('closed')

async def ask(name, awaitable):
    try:
        print(name, 'got', await awaitable)
    except BaseException as e:
        print(name, repr(e))

async def main():
    source = slow()
    first = asyncio.create_task(ask('first', source.__anext__()))
    await asyncio.sleep(0)
    print(source.ag_running)
    await ask('anext', source.__anext__())
    await ask('asend', source.asend(None))
    await ask('athrow', source.athrow(ValueError))
    await ask('aclose', source.aclose())
    await first
    print(source.ag_running)
    await ask('second', source.__anext__())
    # Created while it was idle, awaited while it is busy.
    waiting, closing = source.__anext__(), source.aclose()
    third = asyncio.create_task(ask('third', source.__anext__()))
    await asyncio.sleep(0)
    await ask('made before', waiting)
    await ask('made before', closing)
    third.cancel()
    await third
    print(source.ag_running, source.ag_frame)
    await ask('after the cancellation', source.__anext__())

asyncio.run(main())
