# gather() of what cannot be awaited; what stands before it has become a task by then
import asyncio

async def work(name):
    print(name, 'runs')
    return name

async def main():
    for make in (lambda: (work('a'), 5), lambda: (None,), lambda: (work,), lambda: ([work('b')],), lambda: (work('c'), 'text')):
        args = make()
        try:
            asyncio.gather(*args)
        except TypeError as e:
            print('TypeError', e)
        for arg in args:
            if isinstance(arg, list):
                arg[0].close()
        await asyncio.sleep(0)
    try:
        asyncio.gather(**{'coros': 1})
    except TypeError as e:
        print('TypeError')
    print(await asyncio.gather(return_exceptions=1))
    print(await asyncio.gather(work('d'), return_exceptions=[]))

asyncio.run(main())
