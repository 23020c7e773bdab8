# A coroutine parked inside asend() or anext() of an async generator, closed, thrown into, cancelled, or run twice.
import asyncio
log = []
async def ticker(n):
    try:
        for i in range(n):
            await asyncio.sleep(0)
            got = yield i
            if got: log.append(got)
    except BaseException as e: log.append(type(e).__name__); raise
    finally:
        log.append("closed")
async def consume(g): return [x async for x in g]
async def one(g): return await g.__anext__()
c = one(ticker(3)); print(c.send(None)); c.close(); print(log, c.cr_frame); log.clear()
g = ticker(3); c = one(g); c.send(None)
try: c.throw(KeyError("thrown"))
except KeyError as e: print("KeyError", e, log)
except StopIteration as e: print("stopped", e)
except RuntimeError as e: print("RuntimeError", e)
log.clear()
async def main():
    g = ticker(5)
    print(await g.asend(None), await g.asend("x"), await g.__anext__(), log)
    await g.aclose(); print(log); log.clear()
    try: await g.__anext__()
    except StopAsyncIteration as e: print("ended", e)
    await g.aclose(); print(await anext(g, "default"))
    g = ticker(100); t = asyncio.create_task(consume(g)); await asyncio.sleep(0); await asyncio.sleep(0); t.cancel()
    try: await t
    except asyncio.CancelledError: print("cancelled", log)
    log.clear()
    try: await asyncio.wait_for(one(slow()), 0.01)
    except asyncio.TimeoutError: print("timeout", log)
    g = ticker(3); await g.__anext__()
    try: await g.athrow(KeyError("into"))
    except KeyError as e: print("athrow", e, log)
    log.clear()
    try: await g.asend("after")
    except StopAsyncIteration: print("finished")
    g = ticker(3)
    try: await g.asend("too early")
    except TypeError as e: print(e)
    async for x in ticker(3):
        if x == 1: break
    print("broke out", x)
    results = await asyncio.gather(consume(ticker(2)), consume(ticker(3))); print(results)
async def slow():
    try: await asyncio.sleep(10); yield 1
    finally: log.append("slow closed")
asyncio.run(main())
