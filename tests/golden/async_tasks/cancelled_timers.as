# run: --virtual-time
# a handle that another one of the same turn cancels does not run
import asyncio
import time

async def main():
    loop = asyncio.get_running_loop()
    handles = {}

    def strike(name, *others):
        print(name, 'runs')
        for other in others:
            handles[other].cancel()

    handles['a'] = loop.call_soon(strike, 'a', 'c')
    handles['b'] = loop.call_soon(strike, 'b', 'a', 'd')
    handles['c'] = loop.call_soon(strike, 'c', 'b')
    handles['d'] = loop.call_soon(strike, 'd')
    handles['e'] = loop.call_soon(strike, 'e', 'e')
    await asyncio.sleep(0)
    print({name: handle.cancelled() for name, handle in handles.items()})
    for i, name in enumerate('abcd'):
        handles[name] = loop.call_later(0.01 + i / 1000, strike, name, *{'a': 'c', 'b': 'a', 'd': 'b'}.get(name, ''))
    time.sleep(0.03)
    await asyncio.sleep(0.01)
    print({name: handle.cancelled() for name, handle in handles.items()})

asyncio.run(main())
