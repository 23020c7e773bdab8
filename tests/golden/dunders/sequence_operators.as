# + and * of sequences come after the number methods of both sides; subclasses may bring their own.
def show(text, **names):
    try: print(text, "->", eval(text, names))
    except Exception as e: print(text, "->", type(e).__name__ + ":", e)
class R:
    def __radd__(self, other): return f"radd {other!r}"
    def __rmul__(self, other): return f"rmul {other!r}"
class Declines:
    def __radd__(self, other): return NotImplemented
    def __rmul__(self, other): return NotImplemented
class Index:
    def __index__(self): return 2
class Both(Index):
    def __rmul__(self, other): return "both"
import collections
for seq in ([1], (1,), "s", b"b", bytearray(b"a"), collections.deque([1])):
    print(type(seq).__name__)
    for other in (R(), Declines(), Index(), Both(), None, 2.0, 1j, True, 2, -1, 2**70, "x", b"x", [9], (9,), object):
        word = other if isinstance(other, (int, float, str, bytes, list, tuple)) else getattr(other, "__name__", type(other).__name__)
        for sign in ("a + b", "a * b", "b * a"):
            try: got = eval(sign, {"a": seq, "b": other})
            except Exception as e: got = f"{type(e).__name__}: {e}"
            print("  ", word, sign, "=", got)
class L(list):
    def __mul__(self, n): return "L.mul"
class M(list):
    def __rmul__(self, n): return "M.rmul"
class N(list):
    def __radd__(self, n): return "N.radd"
for cls in (L, M, N):
    for text in ("c * 2", "2 * c", "c * c", "c + [1]", "[1] + c", "c + None", "None + c", "c * None"):
        show(text, c=cls([0]))
class T(tuple): __add__ = None
show("t + (1,)", t=T()); show("(1,) + t", t=T()); show("t * 2", t=T())
class Late(list): pass
late = Late([1])
show("c + c", c=late)
Late.__add__ = lambda a, b: "late add"
show("c + c", c=late)
del Late.__add__
show("c + c", c=late)
for text in ("[1].__add__((2,))", "[1].__mul__('x')", "[1].__mul__(2**70)", "[1].__rmul__(2)", "'a'.__add__(1)", "'a'.__mul__(1.5)",
             "[].__iadd__(3)", "[5].__imul__(Index())", "(1,).__rmul__(-1)", "list.__add__((), [])", "[1].__radd__([2])"):
    show(text, Index=Index)
