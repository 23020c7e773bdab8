# futures that derive from futures: mapping, racing, all-of; order of callbacks through three layers
import asyncio

def then(fut, function):
    result = fut.get_loop().create_future()

    def callback(f):
        if result.done():
            return
        try:
            result.set_result(function(f.result()))
        except asyncio.CancelledError:
            result.cancel()
        except Exception as e:
            result.set_exception(e)

    fut.add_done_callback(callback)
    return result

def race(*futs):
    result = futs[0].get_loop().create_future()
    for i, fut in enumerate(futs):
        fut.add_done_callback(lambda f, i=i: result.done() or result.set_result(i))
    return result

async def main():
    loop = asyncio.get_running_loop()
    log = []

    def make(n):
        fut = loop.create_future()
        fut.add_done_callback(lambda f: log.append(f'{n}'))
        return fut

    a, b = make('a'), make('b')
    c = then(a, lambda v: v + 1)
    c.add_done_callback(lambda f: log.append('c'))
    d = then(c, lambda v: v // 0)
    d.add_done_callback(lambda f: log.append('d'))
    e = then(d, str)
    e.add_done_callback(lambda f: log.append('e'))
    first = race(b, d, c)
    first.add_done_callback(lambda f: log.append('first'))
    a.set_result(1)
    for turn in range(3):
        log.append('|')
        await asyncio.sleep(0)
    b.set_result(None)
    for turn in range(3):
        log.append('|')
        await asyncio.sleep(0)
    print(*log)
    print(c.result(), repr(d.exception()), repr(e.exception()), first.result())
    log.clear()
    a = make('a')
    b = then(then(a, str), str)
    b.add_done_callback(lambda f: log.append('b'))
    a.cancel()
    for turn in range(4):
        log.append('|')
        await asyncio.sleep(0)
    print(*log, b.cancelled())

asyncio.run(main())
