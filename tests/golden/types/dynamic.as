# types: new_class, prepare_class, resolve_bases, SimpleNamespace, MappingProxyType, MethodType, ModuleType, coroutine, DynamicClassAttribute, GenericAlias.
import types
def attempt(label, f):
    try: print(label, "->", f())
    except Exception as e: print(label, "->", type(e).__name__ + ":", e)
class Meta(type):
    @classmethod
    def __prepare__(m, name, bases, **kw): print("  prepare", name, bases, kw); return {"from_prepare": 1}
    def __new__(m, name, bases, ns, **kw): return super().__new__(m, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): cls.kw = kw
C = types.new_class("C", (), {"metaclass": Meta, "option": 3}, lambda ns: ns.update(x=1)); print(C, C.x, C.from_prepare, C.kw, type(C).__name__)
print(types.new_class("Plain").__mro__, types.prepare_class("N", (C,), {"a": 1})[0].__name__, types.resolve_bases((int, str))); attempt("body", lambda: types.new_class("B", (), {}, 5)); attempt("meta", lambda: types.new_class("B", (), {"metaclass": 5}))
class Entries:
    def __init__(self, *b): self.b = b
    def __mro_entries__(self, bases): print("  entries", len(bases)); return self.b
class FromEntries(Entries(dict), list if False else object): pass
print(FromEntries.__bases__, FromEntries.__orig_bases__[0].__class__.__name__, types.resolve_bases((Entries(int), str)), types.get_original_bases(FromEntries)[1:] if hasattr(types, "get_original_bases") else ""); attempt("type()", lambda: type("T", (Entries(int),), {})); attempt("not a tuple", lambda: types.resolve_bases((type("E", (), {"__mro_entries__": lambda s, b: 5})(),)))
n = types.SimpleNamespace(a=1, b="x"); n.c = [n]; print(n, n == types.SimpleNamespace(a=1), types.SimpleNamespace() == types.SimpleNamespace(), vars(types.SimpleNamespace(z=1)), types.SimpleNamespace(**{"not valid": 1})); del n.a; attempt("gone", lambda: n.a); attempt("positional", lambda: types.SimpleNamespace(1)); attempt("order", lambda: types.SimpleNamespace(a=1) < types.SimpleNamespace(a=2)); attempt("hash", lambda: hash(n))
class NS(types.SimpleNamespace):
    def total(self): return sum(vars(self).values())
print(NS(a=1, b=2), NS(a=1, b=2).total(), NS(a=1) == types.SimpleNamespace(a=1))
d = {"k": 1}; p = types.MappingProxyType(d); d["z"] = 2; print(p, p["k"], len(p), list(p), "z" in p, p.get("q"), p.copy(), p | {"n": 3}, {"n": 3} | p, p == d, dict(p), list(reversed(p)), p.items(), hash(p) if False else "", isinstance(p, dict)); attempt("set", lambda: p.__setitem__("a", 1)); attempt("del", lambda: p.pop("k")); attempt("ior", lambda: p.__ior__({})); attempt("hash", lambda: hash(p)); attempt("list", lambda: types.MappingProxyType([1])); attempt("str", lambda: types.MappingProxyType("ab")); attempt("iadd", lambda: exec("p |= {}", {"p": p}))
m = types.MethodType(lambda self, x: (self, x), "bound"); print(m(1), m.__self__); attempt("not callable", lambda: types.MethodType(5, 1))
mod = types.ModuleType("mymod", "its doc"); mod.x = 5; print(mod.__name__, mod.__doc__, mod.x, mod, sorted(vars(mod)), mod.__spec__); attempt("attr", lambda: mod.y); mod.__getattr__ = lambda name: f"dynamic {name}"; print(mod.y); attempt("no name", lambda: types.ModuleType()); attempt("name", lambda: types.ModuleType(5)); attempt("doc", lambda: types.ModuleType("a").__doc__)
f = types.FunctionType((lambda x, y=2: x + y + z).__code__, {"z": 10}, "made", (7,)); print(f(1), f.__name__, f.__defaults__, f.__globals__["z"]); attempt("closure", lambda: types.FunctionType((lambda: m).__code__, {}) and "fine"); print(types.CellType(3).cell_contents, types.CellType() == types.CellType())
@types.coroutine
def old(): x = yield 1; return x
async def use(): return await old()
c = use(); print(c.send(None)); attempt("end", lambda: c.send("result"))
class D:
    def __init__(self, v): self._v = v
    @types.DynamicClassAttribute
    def v(self): return self._v
attempt("class", lambda: D.v); print(D(3).v)
for name in ("FunctionType LambdaType GeneratorType CoroutineType AsyncGeneratorType MethodType BuiltinFunctionType BuiltinMethodType WrapperDescriptorType MethodWrapperType MethodDescriptorType ModuleType TracebackType FrameType GetSetDescriptorType MemberDescriptorType CodeType MappingProxyType SimpleNamespace CellType GenericAlias UnionType NoneType NotImplementedType EllipsisType").split(): print(name, getattr(types, name), end=" | ")
print(); a = types.GenericAlias(list, (int,)); print(a, a == list[int], a.__origin__, a.__args__, a([1]), isinstance(int | str, types.UnionType), (int | None).__args__, int | None, (int | str) == (str | int), int | int, hash(int | str) == hash(str | int)); attempt("or", lambda: int | 5); attempt("isinstance", lambda: (isinstance(5, int | str), issubclass(bool, int | None), isinstance(None, int | None)))
