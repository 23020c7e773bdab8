# tracebacks through async for, async with, async comprehensions, async generators, tasks that are awaited
import asyncio, sys, traceback


def show(e):
    names = []
    tb = e.__traceback__
    while tb:
        if tb.tb_frame.f_code.co_filename == __file__: names.append(f"{tb.tb_frame.f_code.co_name}:{tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno}")
        tb = tb.tb_next
    print(type(e).__name__, e, names)


async def leaf(): await asyncio.sleep(0); raise ValueError("leaf")
async def agen():
    yield 1
    await leaf()
class Ctx:
    def __init__(self, where): self.where = where
    async def __aenter__(self):
        if self.where == "enter": await leaf()
    async def __aexit__(self, *a):
        if self.where == "exit": await leaf()
class It:
    def __aiter__(self): return self
    async def __anext__(self): return await leaf()
class Awaitable:
    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        raise ValueError("in __await__")
async def for_gen():
    async for x in agen(): pass
async def comp(): return [x async for x in agen()]
async def comp_await(): return [await leaf() for _ in range(1)]
async def gen_exp(): return [x async for x in (await leaf() for _ in range(1))]
async def enter():
    async with Ctx("enter"): pass
async def exit_():
    async with Ctx("exit"): raise KeyError("body")
async def for_class():
    async for x in It(): pass
async def awaitable(): await Awaitable()
async def task(): await asyncio.create_task(leaf())
async def gathered(): await asyncio.gather(leaf(), asyncio.sleep(0))
async def grouped():
    async with asyncio.TaskGroup() as tg: tg.create_task(leaf())
async def waited(): await asyncio.wait_for(leaf(), 5)
async def shielded(): await asyncio.shield(leaf())
async def again():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(OSError("future"))
    try: await f
    except OSError as e: raise RuntimeError("after") from e
async def main():
    for f in (for_gen, comp, comp_await, gen_exp, enter, exit_, for_class, awaitable, task, gathered, waited, shielded, again):
        try: await f()
        except Exception as e:
            print(f.__name__, end=": ")
            show(e)
            if e.__cause__ or e.__context__: print("   behind it", end=" "); show(e.__cause__ or e.__context__)
    try: await grouped()
    except* ValueError as g: show(g.exceptions[0])
asyncio.run(main())
