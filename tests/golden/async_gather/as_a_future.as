# what gather() returns is a future: callbacks, done(), result(), awaited twice, cancelled when done
import asyncio

async def work(name):
    await asyncio.sleep(0)
    return name

async def use(name, both):
    got = await both
    got.append(name)
    return got

async def main():
    both = asyncio.gather(work('a'), work('b'))
    print(asyncio.isfuture(both), both.done(), isinstance(both, asyncio.Task))
    both.add_done_callback(lambda f: print('callback', f is both, f.result()))
    try:
        both.result()
    except asyncio.InvalidStateError as e:
        print('InvalidStateError', e)
    users = [asyncio.create_task(use(n, both)) for n in ('first', 'second')]
    print(await users[0], await users[1], (await both) is both.result())
    print(both.cancel(), both.done(), both.cancelled(), both.exception())
    for n in range(2):
        print(await both)
    empty = asyncio.gather()
    print(empty.done(), empty.result(), await empty)
    both = asyncio.gather(work('c'))
    both.set_result('set from outside')
    print(await both)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    try:
        both.set_result('again')
    except asyncio.InvalidStateError as e:
        print('InvalidStateError', e)

asyncio.run(main())
