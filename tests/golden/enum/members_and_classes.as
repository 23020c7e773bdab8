# How the class and its members answer: attribute access from class, member and instance, dir, len, iteration order, containment, hashing, pickling names, subclassing, methods named like members.
from enum import *
import enum
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", str(e).replace("\n", " / "))
class C(Enum):
    A = 1
    B = "two"
    c = A
    def A2(self): return self.A
    @property
    def up(self): return self.name.upper()
for f in ("C.A", "C['A']", "C(1)", "C('two')", "C.c", "C.A.B", "C.A.A2()", "C.A.up", "C.up", "C.A.name", "C.A.value", "C.A._name_", "C.A._value_", "C.A.__class__", "type(C)", "C.__members__", "list(C)", "len(C)", "C.A in C", "C.__contains__(C.B)", "[*reversed(C)]", "C.A is C.c", "C.A == C.c", "C.A == 1", "C.A != C.B", "hash(C.A) == hash('A')", "{C.A: 1}[C.c]", "C.A < C.B", "sorted([C.B, C.A], key=lambda m: m.name)", "repr(C)", "str(C)", "repr(C.A)", "str(C.A)", "f'{C.A}'", "'%s %r' % (C.A, C.A)", "bool(C.A)", "C.nothing", "C['nothing']", "C(99)", "C()", "C(1, 2)", "C.A()", "C.A = 5", "C.__name__", "C.__qualname__", "C.__module__", "C.__doc__", "C._member_names_", "C._member_map_", "C._value2member_map_", "isinstance(C.A, C)", "issubclass(C, Enum)", "C.mro()", "dir(C.A)", "C.A.__dict__", "vars(C)['A']", "next(iter(C))", "C.__iter__", "C.A.__hash__()", "C.A.__reduce_ex__(2)", "C.__call__('two')", "C.__getitem__('A')", "max(C, key=lambda m: str(m.value))", "getattr(C, 'A')", "hasattr(C, 'c')", "C.A.missing", "setattr(C.A, 'note', 1) or C.A.note", "setattr(C, 'extra', 5) or C.extra", "delattr(C, 'A')", "type('D', (C,), {})"):
    if "=" in f and f.split("=")[0].strip() == "C.A" and "==" not in f and "!=" not in f:
        def assign(): C.A = 5
        attempt(f, assign)
    else: attempt(f, lambda: (lambda r: r if " at 0x" not in repr(r) else "object")(eval(f)))
class Empty(Enum):
    def hello(self): return f"hello {self.name}"
    @classmethod
    def count(cls): return len(cls)
class Full(Empty): X = 1; Y = 2
print(Full.X.hello(), Full.count(), Empty.count(), list(Empty), Full.__mro__[1], issubclass(Full, Empty), Full.X in Full); attempt("contains other", lambda: C.A in Full); attempt("contains value", lambda: 1 in Full); attempt("contains empty", lambda: Full.X in Empty)
class Shadow(Enum):
    name_ = 1; items = 2; keys = 3
    def values(self): return "method"
print(list(Shadow), Shadow.items, Shadow.keys.values())
class Value(Enum):
    LIST = [1]; DICT = {"a": 1}; FUNC = len; NONE = None; TUP = (1, 2); F = 1.0; I = 1; T = True
print(list(Value), Value.I is Value.F, Value([1]), Value({"a": 1}) is Value.DICT, Value(None), Value.__members__.keys()); attempt("unhashable", lambda: Value([2]))
