# await, async for, async with on objects that do it wrongly.
import asyncio
def make(**methods): return type("Obj", (), {f"__{k}__": v for k, v in methods.items()})
async def attempt(label, f):
    try: print(label, "->", await f())
    except BaseException as e: print(label, "->", type(e).__name__ + ":", e)
async def awaited(x): return await x
async def looped(x):
    out = []
    async for i in x: out.append(i)
    return out
async def comp(x): return [i async for i in x]
async def entered(x):
    async with x as v: return v
async def returns(v): return v
async def fails(*a): raise ValueError("inside")
async def agen(self):
    yield 1; yield 2
def gen_await(self): yield
def stop(*a): raise StopAsyncIteration
async def astop(self): raise StopAsyncIteration("end")
async def main():
    for label, x in {"int": 5, "None": None, "plain": make()(), "await None": make(**{"await": None})(), "await 5": make(**{"await": lambda s: 5})(), "await list": make(**{"await": lambda s: []})(), "await iter": make(**{"await": lambda s: iter([])})(), "await generator": make(**{"await": lambda s: (yield from asyncio.sleep(0, "slept").__await__())})(), "await raises": make(**{"await": lambda s: 1 / 0})(), "function": returns, "generator": (i for i in ()), "async generator": agen(None), "coroutine": returns("ok"), "class": int}.items():
        await attempt("await " + label, lambda: awaited(x))
    c = returns("once"); await attempt("first", lambda: awaited(c)); await attempt("again", lambda: awaited(c))
    for label, x in {"int": 5, "list": [1], "plain": make()(), "aiter None": make(aiter=None)(), "aiter 5": make(aiter=lambda s: 5)(), "aiter self": make(aiter=lambda s: s)(), "aiter raises": make(aiter=lambda s: 1 / 0)(), "anext 5": make(aiter=lambda s: s, anext=lambda s: 5)(), "anext None": make(aiter=lambda s: s, anext=None)(), "anext stops": make(aiter=lambda s: s, anext=stop)(), "anext async stop": make(aiter=lambda s: s, anext=astop)(), "anext fails": make(aiter=lambda s: s, anext=fails)(), "generator": make(aiter=agen)(), "StopIteration": make(aiter=lambda s: s, anext=lambda s: next(iter([])))(), "agen itself": agen(0)}.items():
        await attempt("for " + label, lambda: looped(x))
        if label not in ("agen itself",): await attempt("comp " + label, lambda: comp(x))
    aret = lambda v: (lambda s, *a: returns(v))
    for label, x in {"int": 5, "plain": make()(), "aenter only": make(aenter=aret(1))(), "aexit only": make(aexit=aret(1))(), "sync": make(enter=lambda s: 1, exit=lambda s, *a: 1)(), "aenter 5": make(aenter=lambda s: 5, aexit=aret(0))(), "aexit 5": make(aenter=aret(1), aexit=lambda s, *a: 5)(), "good": make(aenter=aret("entered"), aexit=aret(False))(), "aenter None": make(aenter=None, aexit=aret(0))(), "aenter fails": make(aenter=fails, aexit=aret(0))(), "aexit fails": make(aenter=aret(1), aexit=fails)()}.items():
        await attempt("with " + label, lambda: entered(x))
    def sync_for(x): return [i for i in x]
    for label, f in {"for over async": lambda: sync_for(agen(0)), "with async": lambda: entered_sync(make(aenter=aret(1), aexit=aret(1))()), "aiter(5)": lambda: aiter(5), "anext(5)": lambda: anext(5), "anext(agen)": lambda: type(anext(agen(0))).__name__, "iter(coro)": lambda: iter(c), "next(agen)": lambda: next(agen(0)), "len(agen)": lambda: len(agen(0)), "coro()": lambda: c()}.items():
        try: print(label, "->", f())
        except Exception as e: print(label, "->", type(e).__name__ + ":", e)
    a = agen(0); print(await anext(a), await anext(a), await anext(a, "default")); await attempt("anext end", lambda: anext(a))
def entered_sync(x):
    with x: pass
asyncio.run(main())
