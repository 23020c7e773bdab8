# GeneratorExit thrown at a chain: each generator in it gets an exception of its own, with the context of who throws
class Mine(GeneratorExit): pass
def inner(name, more=None):
    try: yield from more if more else [1, 2]
    except GeneratorExit as e:
        print(name, type(e).__name__, e.args, repr(e.__context__), e is thrown)
        raise
def handled(step, *args):
    try: raise OSError("handled")
    except OSError: return step(*args)
for make in (lambda: inner("a"), lambda: inner("a", inner("b")), lambda: inner("a", inner("b", inner("c")))):
    for step in ("close", "throw"):
        for way in (lambda f, *a: f(*a), handled):
            g = make(); next(g); thrown = Mine("x")
            try: print(way(getattr(g, step), *([thrown] if step == "throw" else [])))
            except BaseException as e: print(type(e).__name__, e is thrown, repr(e.__context__))
def failing(more):
    try: yield from more
    except GeneratorExit: raise KeyError("closing")
g = inner("outer", failing(inner("innermost"))); next(g); thrown = None
try: handled(g.close)
except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
