# names of tasks: counted in the order of creation, gather and ensure_future count as well
import asyncio

async def work():
    return asyncio.current_task().get_name()

async def main():
    first = asyncio.create_task(work())
    print(await asyncio.gather(work(), work()))
    named = asyncio.create_task(work(), name='own')
    number = asyncio.create_task(work(), name=12)
    after = asyncio.ensure_future(work())
    print(await first, await named, await number, await after)
    number.set_name(3.5)
    print(repr(number.get_name()))
    print(await asyncio.wait_for(work(), 10), await asyncio.shield(work()))
    print([await coro for coro in asyncio.as_completed([work()])])
    try:
        asyncio.create_task(work, name='x')
    except TypeError as e:
        print(str(e).split(' <')[0])
    print(await asyncio.create_task(work()))

asyncio.run(main())
asyncio.run(main())
