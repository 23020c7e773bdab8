# with: missing and wrong methods, several managers, exits that swallow, raise or return; what __exit__ gets.
def attempt(label, f):
    try: print(label, "->", f())
    except BaseException as e: print(label, "->", type(e).__name__ + ":", e, "| context", repr(e.__context__))
def make(**methods): return type("CM", (), {f"__{k}__": v for k, v in methods.items()})
class Log:
    def __init__(self, name, swallow=False, fail=None, enter_fail=None): self.name, self.swallow, self.fail, self.enter_fail = name, swallow, fail, enter_fail
    def __enter__(self):
        print("  enter", self.name)
        if self.enter_fail: raise self.enter_fail
        return self.name
    def __exit__(self, kind, value, tb):
        print("  exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail: raise self.fail
        return self.swallow
def run(*managers, body=None):
    def nest(rest):
        if not rest: return body() if body else "body"
        with rest[0]: return nest(rest[1:])
        return f"swallowed by {rest[0].name}"
    return nest(managers)
def bad(): raise ValueError("in body")
for label, cls in {"nothing": make(), "enter only": make(enter=lambda s: 1), "exit only": make(exit=lambda s, *a: 1), "enter None": make(enter=None, exit=lambda s, *a: 1), "exit None": make(enter=lambda s: 1, exit=None), "exit takes none": make(enter=lambda s: 1, exit=lambda s: 1), "enter takes two": make(enter=lambda s, x: 1, exit=lambda s, *a: 1), "static": make(enter=staticmethod(lambda: "static"), exit=staticmethod(lambda *a: len(a)))}.items():
    def use():
        with cls() as x: return x
    attempt(label, use)
def five():
    with 5: pass
def a_class():
    with Log: pass
attempt("int", five); attempt("class", a_class)
attempt("plain", lambda: run(Log("a"), Log("b"))); attempt("raise", lambda: run(Log("a"), Log("b"), body=bad)); attempt("inner swallows", lambda: run(Log("a"), Log("b", True), body=bad)); attempt("outer swallows", lambda: run(Log("a", True), Log("b"), body=bad))
attempt("exit fails", lambda: run(Log("a"), Log("b", fail=KeyError("exit")), body=bad)); attempt("exit fails alone", lambda: run(Log("a", fail=KeyError("exit")))); attempt("enter fails", lambda: run(Log("a"), Log("b", enter_fail=OSError("enter")))); attempt("outer swallows the exit's", lambda: run(Log("a", True), Log("b", fail=KeyError("exit")), body=bad))
def several():
    with Log("1") as one, Log("2", True) as two, Log("3") as three:
        print("  got", one, two, three); raise RuntimeError("x")
    return "after"
attempt("several", several)
def flow():
    for i in range(4):
        with Log(f"i{i}"):
            if i == 0: continue
            if i == 2: break
            if i == 1:
                try: bad()
                except ValueError: print("  handled inside")
    with Log("ret"): return "returned"
attempt("flow", flow)
def override():
    with Log("o", True): return "value"
def generator():
    with Log("gen"): yield 1; yield 2
g = generator(); print(next(g)); g.close()
g = generator(); next(g); attempt("throw", lambda: g.throw(KeyError("thrown"))); attempt("override", override)
class Truthy:
    def __bool__(self): print("  asked for truth"); return True
attempt("exit gives truth", lambda: run(type("T", (), {"name": "T", "__enter__": lambda s: s, "__exit__": lambda s, *a: Truthy()})(), body=bad))
def targets():
    class Box: pass
    box, items = Box(), [0]
    with Log("attr") as box.x, Log("item") as items[0], type("P", (), {"__enter__": lambda s: (1, 2), "__exit__": lambda s, *a: None})() as (p, q): return box.x, items, p, q
attempt("targets", targets)
