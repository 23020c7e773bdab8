x = 1
def f():
    y = 2
    return sorted(locals()), "x" in globals(), globals()["x"]
print(f())
globals()["made"] = 5
print(made)
print(eval("x + 1"), eval("a * 2", {"a": 4}), eval("a + b", {"a": 1}, {"b": 2}), eval(" 1"), eval("[i for i in range(3)]"), eval(b"5"))
exec("z = x + 10\ndef h(): return z")
print(z, h())
ns = {}
exec("a = 1\nb = a + 1\nclass K: pass", ns)
print(ns["b"], ns["K"].__name__, "__builtins__" in ns, ns["K"].__module__)
loc = {}
exec("q = 1; w = q + 1", {}, loc)
print(loc)
def scoped():
    v = 10
    exec("v2 = v + 1")
    return eval("v"), sorted(locals())
print(scoped())
class Vars: 
    k = 1
    def __init__(self): self.i = 2
print(vars(Vars())["i"], "k" in vars(Vars), sorted(vars(Vars()).items()))
def g():
    a = 1
    return vars(), dir()
print(g())
c = compile("1 + 2", "<s>", "eval")
print(eval(c), type(c), c.co_filename)
exec(compile("print('compiled')", "<s>", "exec"))
exec(compile("1 + 1\n'shown'", "<s>", "single") if False else "pass")
for t in (lambda: eval("1 +"), lambda: eval("x = 1"), lambda: exec("x ="), lambda: eval(5), lambda: exec(5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: exec("1", 5), lambda: compile("1", "f", "bad"), lambda: compile(5, "f", "exec"), lambda: eval("undefined_thing"), lambda: vars(5), lambda: eval("1\n2"), lambda: eval("")):
    try: print(t())
    except Exception as e: print(type(e).__name__, str(e).split(" (")[0])
print(getattr(f, "__name__"), getattr(f, "nope", None), hasattr(f, "__name__"))
for t in (lambda: getattr(f, "nope"), lambda: getattr(f, 5), lambda: hasattr(f, 5), lambda: setattr(f, 5, 1), lambda: delattr(f, "nope"), lambda: delattr(f, 5)):
    try: print(t())
    except Exception as e: print(type(e).__name__, e)
print(__name__, type(__builtins__).__name__ in ("module", "dict"))
import builtins
print(builtins.len is len, builtins.__name__)
builtins.injected = "from builtins"
print(injected)
del builtins.injected
try: injected
except NameError as e: print(e)
len = lambda x: "shadowed"
print(len([]))
del len
print(len([]))
print(__import__("math").sqrt(4), __import__("os.path").__name__)
