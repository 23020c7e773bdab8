import types


def f(): pass
def g(): yield
async def c(): pass
async def ag(): yield


class A:
    def m(self): pass


coro = c()
print(isinstance(f, types.FunctionType), isinstance(lambda: 0, types.LambdaType), isinstance(g(), types.GeneratorType), isinstance(coro, types.CoroutineType), isinstance(ag(), types.AsyncGeneratorType))
coro.close()
print(isinstance(A().m, types.MethodType), isinstance(len, types.BuiltinFunctionType), isinstance([].append, types.BuiltinMethodType), isinstance(types, types.ModuleType), isinstance(f.__code__, types.CodeType))
print(isinstance(None, types.NoneType), isinstance(int | str, types.UnionType), isinstance(list[int], types.GenericAlias), isinstance(..., types.EllipsisType), isinstance(A.__dict__, types.MappingProxyType))
ns = types.SimpleNamespace(a=1, b="x")
ns.c = [1]
print(ns, ns.a, ns == types.SimpleNamespace(a=1, b="x", c=[1]))
del ns.a
print(ns, vars(ns))
p = types.MappingProxyType({"a": 1})
print(p, p["a"], len(p), list(p), "a" in p, p.get("z"), p | {"b": 2}, p == {"a": 1}, dict(p))
try:
    p["b"] = 1
except TypeError as e:
    print(e)
try:
    types.MappingProxyType([1])
except TypeError as e:
    print(e)
C = types.new_class("C", (A,), {}, lambda ns: ns.update(x=5))
print(C.__name__, C.x, C.__mro__[1].__name__)
m = types.MethodType(lambda self, y: (self, y), 5)
print(m(6))
mod = types.ModuleType("mod", "doc")
mod.x = 1
print(mod, mod.x, mod.__name__, mod.__doc__)


@types.coroutine
def old():
    x = yield "asked"
    return x


async def use():
    return await old()


u = use()
print(u.send(None))
try:
    u.send("answer")
except StopIteration as e:
    print(e.value)
