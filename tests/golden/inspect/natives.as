# inspect.signature of built-in functions, methods and classes where CPython has one; what help() says of operators.
import builtins, inspect, math
def attempt(label, f):
    try: print(label, inspect.signature(f))
    except ValueError as e: print(label, "ValueError" if " at 0x" in str(e) else e)
skip = "type copyright credits exit quit license help classmethod staticmethod anext breakpoint".split()
for name in sorted(dir(builtins)):
    if name.startswith("_") or name in skip: continue
    f = getattr(builtins, name)
    if callable(f) and not (isinstance(f, type) and issubclass(f, BaseException)): attempt(name, f)
for cls in (int, str, list):
    for name in sorted(vars(cls)):
        f = getattr(cls, name)
        if callable(f) and not isinstance(f, type) and name[0] != "_" and name not in ("conjugate", "format", "format_map"): attempt(f"{cls.__name__}.{name}", f)
for f in (int.__add__, int.__radd__, list.__iadd__, int.__lt__, dict.__setitem__, int.__pow__, object.__setattr__, object.__init__, [].__len__, (1).__add__, "".join, [].append, {}.get, object().__repr__, type.__call__, property.__get__, set.__ior__, int.__bool__, int.__neg__, str.__mod__, math.sqrt, math.gcd):
    attempt(f.__qualname__, f)
for f in (int.__add__, int.__radd__, list.__iadd__, int.__lt__, dict.__setitem__, int.__pow__, object.__setattr__, [].__len__, (1).__add__, object().__repr__, type.__call__, property.__get__, set.__ior__, int.__bool__, int.__neg__, str.__mod__, list.__mul__, list.__rmul__, list.__imul__): print(f.__doc__)
class A(list): pass
class B(int):
    def __init__(self, x): pass
class C(dict):
    def __new__(cls, *args, key=1): pass
class E(ValueError): pass
class F(Exception):
    def __init__(self, message, code=0): super().__init__(message)
for cls in (A, B, C, E, F, Exception, KeyError): attempt(cls.__name__, cls)
