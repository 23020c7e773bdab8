# gather() of futures that somebody sets: it has no tasks of its own, and cancel() reaches the futures
import asyncio

async def main():
    loop = asyncio.get_running_loop()
    names = 'abc'

    def make():
        futs = {name: loop.create_future() for name in names}
        for name, fut in futs.items():
            fut.add_done_callback(lambda f, name=name: print('  callback', name, 'cancelled' if f.cancelled() else 'set'))
        return futs, asyncio.gather(*futs.values())

    futs, all_of_them = make()
    for name in 'bca':
        futs[name].set_result(name * 2)
        print(name, all_of_them.done())
    print(await all_of_them)
    futs, all_of_them = make()
    futs['b'].set_result(None)
    print(all_of_them.cancel('gathered'), [f.cancelled() for f in futs.values()], all_of_them.done())
    try:
        await all_of_them
    except asyncio.CancelledError as e:
        print(repr(e))
    print(await asyncio.gather(*futs.values(), return_exceptions=True))
    futs, all_of_them = make()
    for fut in futs.values():
        fut.set_result(0)
    print(all_of_them.cancel(), await all_of_them)

asyncio.run(main())
