# What a function, its code and its cells show, and what may be assigned.
def outer(a, b=2, /, c=3, *args, d, e=5, **kw):
    "outer's doc"
    x = a
    def inner(y):
        nonlocal x
        x += y
        return x, c
    z = [i for i in args]
    return inner
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
code = outer.__code__
print(code.co_name, code.co_qualname, code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_nlocals, code.co_firstlineno)
print(code.co_varnames, code.co_cellvars, code.co_freevars, code.co_flags & 0x0c, bool(code.co_flags & 0x10), code.co_filename.endswith("attributes.as"))
inner = outer(1, d=4)
print(inner.__code__.co_freevars, [c.cell_contents for c in inner.__closure__], inner.__qualname__, inner(5), inner.__closure__[1].cell_contents)
print(outer.__defaults__, outer.__kwdefaults__, outer.__closure__, outer.__module__, outer.__doc__, outer.__dict__, outer.__annotations__, outer.__globals__ is globals())
inner.__closure__[1].cell_contents = 100; print(inner(1))
def plain(p, q=1, *, r=2): return p, q, r
plain.__defaults__ = (10, 20); print(plain(), plain(1)); plain.__defaults__ = None; attempt(lambda: plain(1)); plain.__defaults__ = (7,)
plain.__kwdefaults__ = {"r": "new"}; print(plain(1)); plain.__kwdefaults__["r"] = "newer"; print(plain(1)); plain.__kwdefaults__ = None; attempt(lambda: plain(1, 2))
def put(name, value): setattr(plain, name, value)
for name, value in (("__defaults__", [1]), ("__kwdefaults__", (1,)), ("__name__", 5), ("__qualname__", None), ("__code__", 5), ("__code__", inner.__code__), ("__dict__", 5), ("__annotations__", 5),
                    ("__closure__", ()), ("__globals__", {}), ("__doc__", 5), ("__module__", 5), ("__class__", int), ("__builtins__", {}), ("__defaults__", (1, 2, 3, 4))):
    attempt(lambda: put(name, value))
print(plain.__doc__, plain.__module__, plain.__defaults__)
for name in ("__defaults__", "__name__", "__code__", "__doc__", "__dict__", "__kwdefaults__", "__annotations__", "nothing"):
    attempt(lambda: delattr(plain, name))
plain.__name__ = "renamed"; plain.__qualname__ = "some.where"; print(plain.__name__, repr(plain)[:21])
def other(a, b): return a * b
plain.__code__ = other.__code__; print(plain(3, 4)); plain.tag = 1; print(plain.__dict__, vars(plain))
def make():
    def f(): return later
    attempt(lambda: f.__closure__[0].cell_contents); attempt(f)
    later = 1
    print(f(), f.__closure__[0] == f.__closure__[0], repr(f.__closure__[0])[:11], ": int object at 0x" in repr(f.__closure__[0]))
    del f.__closure__[0].cell_contents; attempt(f)
make()
print((lambda: 0).__name__, (lambda x=1: 0).__defaults__, type(lambda: 0).__name__, (lambda *, k=1: 0).__kwdefaults__)
async def coro(): yield 1
print(coro.__code__.co_flags & 0x200, (lambda: (yield)).__code__.co_flags & 0x20)
attempt(lambda: print.__defaults__); attempt(lambda: len.__code__); print(len.__name__, len.__qualname__, len.__module__, len.__self__, "".join.__qualname__, [].append.__self__)
attempt(lambda: setattr(len, "x", 1)); attempt(lambda: setattr(len, "__name__", "x")); attempt(lambda: setattr(str.join, "x", 1))
print(code == outer.__code__, hash(code) == hash(outer.__code__), code == inner.__code__)
