# eval, exec, compile: namespaces, modes, flags, code objects, wrong arguments
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



x = "global"
def scopes():
    x = "local"
    y = 1
    print(eval("x"), eval("y + 1"), eval("x", {"x": "given"}), eval("x", {}, {"x": "mapping"}), eval("[x for _ in 'a']") if False else "")
    exec("x = 'changed'; z = 5")
    print(x, "z" in locals())
    exec("global w; w = 1")
    print(attempt(eval, "undefined_y"), attempt(eval, "[y for _ in [1]]"))
scopes()
print(w)
ns = {}
exec("a = 1\ndef f(): return a\nclass C: b = a", ns)
print(sorted(k for k in ns if k != "__builtins__"), ns["f"](), ns["C"].b, ns["C"].__module__, ns["f"].__module__)
l = {}
exec("a = 2\nb = [a for _ in range(1)]" if False else "a = 2\nb = a", {}, l)
print(l)
class Mapping(dict):
    def __missing__(self, key): return f"<{key}>"
    def __setitem__(self, key, value): print("set", key); super().__setitem__(key, value)
m = Mapping()
exec("p = q; del p; r = __name__", {"__name__": "n"}, m)
print(dict(m), eval("anything", {}, Mapping()))
class OnlyGet:
    def __getitem__(self, key):
        if key == "known": return 7
        raise KeyError(key)
print(eval("known + len('ab')", {}, OnlyGet()), attempt(eval, "unknown", {}, OnlyGet()), attempt(exec, "new = 1", {}, OnlyGet()))
print(eval("__builtins__ is not None", {}), attempt(eval, "len('a')", {"__builtins__": {}}), attempt(eval, "len('a')", {"__builtins__": {"len": lambda s: "own"}}), attempt(eval, "print", {"__builtins__": None}) != "")
for source in ("1 + 1", "  1", "\t2", "\n3", "4\n\n", "5 # c", "", " ", "x = 1", "a b", "(", "1; 2", "lambda: 0", "yield 1", "await x", "return 1", b"6", b"'\xc3\xa9'", bytearray(b"7"), 5, None, ["1"]):
    r = attempt(eval, source)
    print(repr(source), r if "lambda" not in r and "null" not in r else r[:12])
for source in ("", "pass", "   ", "#", "x = = 1", 5, None, b"q = 1", "return", "yield", "\n\n\n1/0"):
    print(repr(source), attempt(exec, source, {}))
for mode in ("exec", "eval", "single", "wrong", "", None, 5):
    print(mode, attempt(lambda: type(compile("1", "f", mode)).__name__))
exec(compile("5; 'shown'; None; x = 1; x", "f", "single"))
exec(compile("5", "f", "exec"))
print(eval(compile("x = 3", "f", "exec")), eval(compile("3", "f", "eval")), attempt(exec, compile("3", "f", "eval")))
for source, mode in (("x = 1", "eval"), ("1; 2", "single"), ("1\n2", "single"), ("if 1: pass", "single"), ("if 1: pass\n", "single"), ("", "eval"), ("", "exec"), ("a b", "exec")):
    print(repr(source), mode, attempt(lambda: compile(source, "f", mode) is not None))
for args in [(), ("1",), ("1", "f"), ("1", 5, "eval"), ("1", b"f", "eval"), ("1", "f", "eval", "x"), ("1", "f", "eval", -1), ("1", "f", "eval", 0, 1, 5), ("1", "f", "eval", 0, 0, 3), (5, "f", "eval")]:
    print(args, attempt(lambda: type(compile(*args)).__name__))
c = compile("def f(a, b=1, *c, d, **e):\n  'doc'\n  return a", "file.py", "exec")
print(c.co_filename, c.co_name, c.co_firstlineno, c.co_argcount, c.co_freevars, c.co_cellvars)
f = [k for k in c.co_consts if hasattr(k, "co_name")][0]
print(f.co_name, f.co_argcount, f.co_kwonlyargcount, f.co_posonlyargcount, f.co_varnames, f.co_flags & 12, f.co_qualname, f.co_nlocals, f.co_firstlineno)
print(eval(compile("assert 0", "f", "exec", optimize=1)), attempt(eval, compile("assert 0", "f", "exec", optimize=0)), eval(compile("__debug__", "f", "eval", optimize=2)))
def closure():
    v = 1
    return lambda: v
print(attempt(eval, closure().__code__), attempt(exec, (lambda: print("ran")).__code__))
for args in [("1", 5), ("1", {}, 5), ("1", None, None), ("1", {}, None), ("1", [], {}), ()]:
    print([a for a in args if a != {}], attempt(eval, *args), attempt(exec, *args))
