# yield inside of try, finally and with: in which order things are cleaned up by close, throw, exhaustion, and outer errors
import contextlib
log = []
class CM:
    def __init__(self, name): self.name = name
    def __enter__(self): log.append(f"+{self.name}"); return self.name
    def __exit__(self, t, v, tb): log.append(f"-{self.name}:{t.__name__ if t else None}")
def gen():
    with CM("a"):
        try:
            with CM("b") as b:
                yield b
                log.append("between")
                yield "second"
        except ValueError as e: log.append(f"caught {e}"); yield "after"
        else: log.append("else")
        finally:
            log.append("finally")
            with CM("c"): pass
    log.append("end")
def run(name, f):
    log.clear()
    try: result = f()
    except BaseException as e: result = f"{type(e).__name__}: {e}"
    print(name, "|", result, "|", *log)
def started():
    g = gen(); next(g); return g
run("exhaust", lambda: list(gen()))
run("close at once", lambda: gen().close())
run("close", lambda: started().close())
run("throw", lambda: list((lambda g: [g.throw(ValueError("v")), *g])(started())))
run("throw other", lambda: started().throw(KeyError("k")))
run("throw exit", lambda: started().throw(GeneratorExit))
def loop_error():
    with contextlib.closing(gen()) as g:
        for x in g: raise RuntimeError(x)
run("closing", loop_error)
def break_close():
    g = gen()
    for x in g: break
    log.append("broke")
    g.close()
run("break", break_close)
def two():
    with contextlib.ExitStack() as stack:
        gens = [stack.enter_context(contextlib.closing(gen())) for _ in range(2)]
        print([next(g) for g in gens])
        raise OSError("out")
run("stack", two)
def delegating():
    try: yield from gen()
    finally: log.append("outer finally")
def close_delegating():
    g = delegating(); next(g); g.close()
run("delegated close", close_delegating)
def throw_delegating():
    g = delegating(); next(g); return g.throw(ValueError("through")), list(g)
run("delegated throw", throw_delegating)
def return_value():
    try: return (yield 1)
    finally: log.append("r")
def returned():
    g = return_value(); next(g)
    try: g.send("sent")
    except StopIteration as e: return e.value
run("return in try", returned)
def nested_finally():
    try:
        try: yield 1
        finally: log.append("f1"); raise KeyError("f1")
    except KeyError: log.append("k"); yield 2
    finally: log.append("f2")
def nested_close():
    g = nested_finally(); next(g)
    try: g.close()
    finally: log.append(list(g))
run("finally raises at close", nested_close)
def loop_finally():
    for i in range(3):
        try:
            if (yield i) == "skip": continue
        finally: log.append(f"f{i}")
def skipping():
    g = loop_finally(); next(g)
    return g.send("skip"), g.send(None), list(g)
run("continue", skipping)
