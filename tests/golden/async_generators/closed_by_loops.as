# async for that is left early: the loop closes the generator, in a task of its own, two turns later
import asyncio, sys
async def count(name, n=3):
    try:
        for i in range(n): yield i
    finally:
        print("closing", name, asyncio.current_task().get_name())
        await asyncio.sleep(0)
        print("closed", name)
async def found():
    async for x in count("return"):
        if x == 1: return x
async def main():
    async for x in count("break"): break
    print("after break")
    await asyncio.sleep(0); print("turn"); await asyncio.sleep(0); print("turn"); await asyncio.sleep(0)
    print(await found())
    await asyncio.sleep(0.01)
    try:
        async for x in count("raise"): raise ValueError
    except ValueError: print("caught")
    await asyncio.sleep(0.01)
    print([x async for x in count("whole", 2)])
    for x in (1, 2):
        async for y in count(f"inner {x}", 2):
            if y: break
    await asyncio.sleep(0.01)
    print(len(asyncio.all_tasks()))
    async def cancelled():
        async for x in count("cancelled"): await asyncio.sleep(1)
    t = asyncio.create_task(cancelled()); await asyncio.sleep(0); t.cancel()
    print(await asyncio.gather(t, return_exceptions=True))
    await asyncio.sleep(0.01)
    hooks = sys.get_asyncgen_hooks()
    print(hooks.firstiter.__name__, hooks.finalizer.__name__, hooks.finalizer.__self__ is asyncio.get_running_loop())
    async for x in count("at the end"): break
    await asyncio.sleep(0.01)
asyncio.run(main())
print(sys.get_asyncgen_hooks())
async def bare():
    try: yield 1; yield 2
    finally: print("bare closed")
def drive(c):
    try:
        while True: c.send(None)
    except StopIteration as e: return e.value
async def outside():
    async for x in bare(): break
    print("outside a loop")
drive(outside())
sys.set_asyncgen_hooks(lambda g: print("first", g.__name__), lambda g: print("final", g.__name__))
drive(outside())
class Feed:
    async def __aiter__(self):
        try:
            yield 1
            yield 2
        finally: print("feed closed")
async def reads():
    async for x in Feed(): break
    await asyncio.sleep(0.01)
sys.set_asyncgen_hooks(None, None)
asyncio.run(reads())
