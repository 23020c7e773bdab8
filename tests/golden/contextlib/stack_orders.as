# ExitStack: order, what each callback is given, exceptions replaced and swallowed in the middle, contexts of exceptions, pop_all, nested stacks, re-use, enter failures.
from contextlib import ExitStack, contextmanager, suppress
def attempt(label, f):
    try: print(label, "->", f())
    except BaseException as e:
        chain = []
        while e is not None: chain.append(repr(e)); e = e.__context__
        print(label, "->", " <- ".join(chain))
log = []
class CM:
    def __init__(self, n, swallow=False, error=None, enter=None): self.n, self.swallow, self.error, self.enter = n, swallow, error, enter
    def __enter__(self):
        log.append(f"+{self.n}")
        if self.enter: raise self.enter
        return self.n
    def __exit__(self, t, v, tb):
        log.append(f"-{self.n}:{v!r}")
        if self.error: raise self.error
        return self.swallow
def run(*cms, body=None, how="enter"):
    log.clear()
    with ExitStack() as s:
        for c in cms: s.enter_context(c) if how == "enter" else s.push(c)
        if body: raise body
        return "returned", len(log)
    return "swallowed"
K, V, Z = KeyError("k"), ValueError("v"), ZeroDivisionError("z")
for label, args, kw in (("plain", (CM(1), CM(2)), {}), ("body", (CM(1), CM(2)), {"body": V}), ("swallow inner", (CM(1), CM(2, True)), {"body": V}), ("swallow outer", (CM(1, True), CM(2)), {"body": V}), ("replace", (CM(1), CM(2, error=K)), {"body": V}), ("replace twice", (CM(1, error=Z), CM(2, error=K)), {"body": ValueError("x")}), ("replace then swallow", (CM(1, True), CM(2, error=KeyError("q"))), {"body": ValueError("y")}), ("error without body", (CM(1), CM(2, error=KeyError("only"))), {}), ("swallow its own", (CM(1, True), CM(2, error=KeyError("own"))), {}), ("enter fails", (CM(1), CM(2, enter=OSError("enter")), CM(3)), {}), ("enter fails, swallowed", (CM(1, True), CM(2, enter=OSError("enter"))), {}), ("pushed", (CM(1), CM(2)), {"how": "push"}), ("pushed body", (CM(1, True),), {"how": "push", "body": KeyError("p")}), ("none", (), {"body": LookupError("bare")})):
    attempt(label, lambda: run(*args, **kw)); print("   ", log)
with ExitStack() as s:
    @s.callback
    def deco(): print("decorated callback")
    s.callback(lambda *a, **k: print("callback", a, k), 1, x=2)
    print(s.push(lambda *e: print("exit function", e[0])).__name__, s.callback(print, "last").__name__ if hasattr(print, "__name__") else "")
with ExitStack() as outer:
    with ExitStack() as inner:
        inner.callback(print, "moved to outer"); outer.enter_context(inner.pop_all()); print("inner left")
    print("inner done")
s = ExitStack(); s.callback(print, "closed"); s.close(); s.close(); s.callback(print, "again"); s.close()
with s: s.callback(print, "reused")
attempt("bad enter", lambda: ExitStack().enter_context(object())); attempt("half", lambda: ExitStack().enter_context(type("H", (), {"__enter__": lambda s: 1})())); attempt("push int", lambda: ExitStack().push(5)); attempt("push returns", lambda: (lambda s, f: s.push(f) is f)(ExitStack(), len)); attempt("callback none", lambda: ExitStack().callback(None)); attempt("kw", lambda: ExitStack().callback(callback=print))
def loop():
    out = []
    for i in range(3):
        with ExitStack() as s:
            s.callback(out.append, f"end {i}")
            if i == 1: continue
            if i == 2: break
            out.append(i)
    return out
def early():
    with ExitStack() as s:
        s.callback(log.append, "early"); return "value"
print(loop(), early(), log[-1])
class Pool(ExitStack):
    def __enter__(self): print("pool"); return super().__enter__()
    def opened(self, n): return self.enter_context(CM(n))
log.clear()
with suppress(ValueError), Pool() as p: p.opened("a"); p.opened("b"); raise ValueError("in pool")
print(log)
@contextmanager
def optional(*names):
    with ExitStack() as s:
        found = [s.enter_context(CM(n)) for n in names if n]
        if not found: s.pop_all().close()
        yield found
log.clear()
with optional("x", None, "y") as f: print(f)
with optional() as f: print(f, log)
deep = ExitStack()
for i in range(2000): deep.callback(lambda: None)
deep.close(); print("deep closed")
