# run: --virtual-time
# cancelling the outer cancels the children
import asyncio

async def work(n):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print('cancelled', n, e.args)
        raise

async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('stubborn goes on')
        return 'stubborn'

async def main():
    group = asyncio.gather(work(1), work(2))
    await asyncio.sleep(0)
    print(group.cancel(), group.done(), group.cancelled())
    try:
        await group
    except asyncio.CancelledError as e:
        print('outer', e.args)
    print(group.done(), group.cancelled())

    group = asyncio.gather(work(3), stubborn(), return_exceptions=True)
    await asyncio.sleep(0)
    group.cancel()
    try:
        print(await group)
    except asyncio.CancelledError as e:
        print('outer', repr(e))

    child = asyncio.create_task(work(4))
    group = asyncio.gather(child, work(5), return_exceptions=True)
    await asyncio.sleep(0)
    child.cancel('why not')
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(group.done())
    group.cancel()
    try:
        await group
    except asyncio.CancelledError as e:
        print('outer', repr(e))

asyncio.run(main())
