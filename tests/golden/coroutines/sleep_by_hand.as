# asyncio.sleep() inside __await__ of a class: as yield from, returned, cancelled, driven by hand.
import asyncio, time
class A:
    def __init__(s, d, v): s.d, s.v = d, v
    def __await__(s):
        r = yield from asyncio.sleep(s.d, s.v).__await__()
        return r
class B:
    def __await__(s): return asyncio.sleep(0.01, "direct").__await__()
async def inner(): await asyncio.sleep(0.01); return "inner"
class C:
    def __await__(s): return (yield from inner().__await__())
async def main():
    print(await A(0.01, "x"), await A(0, "y"), await B(), await C())
    t = asyncio.create_task(asyncio.wait_for(A(10, "z"), 0.05))
    try: await t
    except asyncio.TimeoutError: print("timeout")
    print(await asyncio.gather(asyncio.create_task(C()) if False else inner(), asyncio.ensure_future(A(0.02,"e")), asyncio.ensure_future(B())))
    w = asyncio.sleep(0, 5).__await__(); print(type(w).__name__, w.send(None))
    try: w.send(None)
    except StopIteration as e: print(e.value)
    w = asyncio.sleep(5).__await__()
    try: w.throw(ValueError("t"))
    except ValueError as e: print(e)
    w = asyncio.sleep(0).__await__(); w.close()
asyncio.run(main())
