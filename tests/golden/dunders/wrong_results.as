# What happens when a special method gives something of the wrong type, raises, is None or cannot be called.
import math, operator
def attempt(label, f):
    try: print(" ", label, "->", repr(f()))
    except BaseException as e: print(" ", label, "->", type(e).__name__ + ":", e)
USES = {
    "__repr__": [("repr", repr), ("str", str), ("format", format), ("%r", lambda x: "%r" % x), ("f", lambda x: f"{x!r:>4}"), ("list", lambda x: str([x]))],
    "__str__": [("str", str), ("print", lambda x: print(x)), ("%s", lambda x: "%s" % x), ("f", lambda x: f"{x}"), ("fs", lambda x: f"{x!s}")],
    "__bool__": [("bool", bool), ("not", lambda x: not x), ("if", lambda x: 1 if x else 2), ("and", lambda x: x and 3), ("all", lambda x: all([x]))],
    "__len__": [("len", len), ("bool", bool), ("list", lambda x: operator.length_hint(x))],
    "__length_hint__": [("hint", operator.length_hint)],
    "__hash__": [("hash", hash), ("set", lambda x: len({x})), ("dict", lambda x: {1: 2}.get(x))],
    "__index__": [("index", operator.index), ("[]", lambda x: [1, 2][x]), ("range", lambda x: range(x)), ("hex", hex), ("slice", lambda x: "abc"[x:]), ("int", int), ("float", float), ("chr", chr)],
    "__int__": [("int", int), ("%d", lambda x: "%d" % x), ("trunc", math.trunc)],
    "__float__": [("float", float), ("sqrt", math.sqrt), ("%f", lambda x: "%f" % x)],
    "__complex__": [("complex", complex)],
    "__trunc__": [("trunc", math.trunc)],
    "__round__": [("round", round), ("round2", lambda x: round(x, 2))],
    "__floor__": [("floor", math.floor)], "__ceil__": [("ceil", math.ceil)],
    "__bytes__": [("bytes", bytes)],
    "__format__": [("format", format), ("f", lambda x: f"{x:>10}"), ("join", lambda x: "{}".format(x))],
    "__dir__": [("dir", dir)],
    "__iter__": [("iter", iter), ("for", lambda x: [i for i in x]), ("in", lambda x: 1 in x), ("star", lambda x: [*x])],
    "__reversed__": [("reversed", reversed)],
    "__contains__": [("in", lambda x: 1 in x), ("not in", lambda x: 1 not in x)],
    "__neg__": [("-", lambda x: -x)], "__abs__": [("abs", abs)], "__invert__": [("~", lambda x: ~x)],
    "__call__": [("()", lambda x: x())],
    "__getitem__": [("[]", lambda x: x[0]), ("[:]", lambda x: x[1:])],
    "__fspath__": [("open", lambda x: open(x))],
}
def raises(self, *args): raise LookupError("inside")
VALUES = {"str": lambda self, *a: "text", "int": lambda self, *a: 7, "minus": lambda self, *a: -1, "float": lambda self, *a: 1.5,
          "None": lambda self, *a: None, "NI": lambda self, *a: NotImplemented, "list": lambda self, *a: ["x"], "huge": lambda self, *a: 2**70,
          "true": lambda self, *a: True, "raises": raises, "is None": None, "is 5": 5, "static": staticmethod(lambda *a: 3)}
for name, uses in USES.items():
    for kind, method in VALUES.items():
        print(name, kind)
        for label, use in uses:
            attempt(label, lambda: use(type("X", (), {name: method})()))
