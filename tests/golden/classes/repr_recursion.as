# stress: every 97 (long)
# repr and str of objects that hold themselves, inherit built-in reprs, raise, return subclasses; reprlib.recursive_repr; classes, modules, functions in containers.
import reprlib, types, collections
class Node:
    def __init__(self, v): self.v, self.next = v, None
    @reprlib.recursive_repr("<...>")
    def __repr__(self): return f"Node({self.v!r}, {self.next!r})"
a = Node(1); a.next = a; b = Node(2); b.next = [b, a]; print(a, b, [a], {"k": b})
class L(list):
    def __repr__(self): return f"L{super().__repr__()}"
class D(dict):
    def __repr__(self): return f"D{dict.__repr__(self)}"
class Plain(list): pass
l = L([1]); l.append(l); d = D(a=1); d["d"] = d; p = Plain(); p.append(p); t = ([],); t[0].append(t); x = [1]; y = {"x": x}; x.append(y); dq = collections.deque(); dq.append(dq); dd = collections.defaultdict(list); dd["s"] = dd; od = collections.OrderedDict(); od["o"] = od; ns = types.SimpleNamespace(); ns.me = ns
print(l, d, p, t, x, y, dq, dd, od, ns, str(l), f"{d}", "%r %s" % (p, p), sep="\n")
class Raises:
    def __repr__(self): raise ValueError("repr failed")
class StrOnly:
    def __str__(self): return "str only"
class Both(StrOnly):
    def __repr__(self): return "both repr"
class SubStr(str): pass
class GivesSub:
    def __repr__(self): return SubStr("sub")
class NotStr:
    def __repr__(self): return 5
class NoneRepr: __repr__ = None
for v in (Raises(), [Raises()], {1: Raises()}, Both(), [Both()], StrOnly, GivesSub(), [GivesSub()], NotStr(), NoneRepr(), (NoneRepr(),)):
    for f in (repr, str, "{!r}".format, ascii):
        try: r = f(v); print(r if "object at" not in r else "default", type(r).__name__, end=" ; ")
        except Exception as e: print(type(e).__name__, e, end=" ; ")
    print()
print(int, [int, len, print], {"f": max}, (type, object), [None, ..., NotImplemented], types.FunctionType, type(a.__repr__).__name__, [Node, L], {Node: 1}, repr(Node.__repr__)[:24], [Node(1)], type("T", (), {"__repr__": lambda s: "lambda repr"})(), [type("M", (type,), {"__repr__": lambda c: f"<<{c.__name__}>>"})("Cls", (), {})])
class Pretty:
    def __init__(self, **k): self.__dict__.update(k)
    def __repr__(self): return f"{type(self).__qualname__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    class Inner: __repr__ = lambda self: f"inner of {type(self).__qualname__}"
print(Pretty(a=1, b="x", c=[Pretty()], d=Pretty.Inner()), reprlib.repr([1] * 20), reprlib.repr("x" * 100), reprlib.repr({i: i for i in range(10)}), reprlib.repr(Pretty(a="y" * 100)))
deep = []
for _ in range(200): deep = [deep]
print(len(repr(deep)), repr(deep)[:5]); sys_deep = []
for _ in range(100000): sys_deep = [sys_deep]
try: repr(sys_deep)
except RecursionError as e: print(type(e).__name__, e)
