# isinstance, issubclass, super, property, staticmethod, classmethod, slice, memoryview, bytes: wrong arguments
def attempt(f, *args, **kw):
    try: return repr(f(*args, **kw))
    except BaseException as e: return f"{type(e).__name__}: {e}"



class A: pass
class B(A): pass
class Meta(type):
    def __instancecheck__(cls, obj): return obj == "yes"
    def __subclasscheck__(cls, sub): raise KeyError("check")
class M(metaclass=Meta): pass
class Fake:
    __class__ = B
class BadClass:
    @property
    def __class__(self): raise ValueError("no class")
for args in [(1, int), (True, int), (1, (str, int)), (1, (str, (float, (int,)))), (1, ()), (1, int | str), (None, int | None), (1, "int"), (1, 5), (1, (5,)), (1, (int, 5)), (1,), (1, int, 2), ("yes", M), ("no", M), (Fake(), B), (Fake(), A), (BadClass(), A), (1, list[int]), ([], list), (1, [int]), (A, type), (M, Meta), (None, type(None)), (B(), A), (B, A)]:
    print("isinstance", args[1:] if args[0] != "yes" else "M", attempt(isinstance, *args).replace("'__main__.", "'"))
for args in [(int, int), (bool, int), (bool, (str, int)), (1, int), (int, 5), (int, ()), (int, "x"), (B, A), (A, B), (int, int | str), (A, M), (list[int], list), (int, list[int]), (int,), ("x", (5,)), (type, object)]:
    print("issubclass", attempt(issubclass, *args))
print(attempt(super), attempt(super, A), attempt(super, 5), attempt(super, A, 5)[:60], attempt(lambda: super(B, B()).nothing), attempt(lambda: super(A, B).__init__)[:20])
print(attempt(property, 1, 2, 3, 4, 5), attempt(lambda: property(5).__get__(1)), attempt(staticmethod), attempt(staticmethod, 1, 2), attempt(classmethod), attempt(lambda: staticmethod(5)()), attempt(lambda: classmethod(5)()))
print(attempt(slice), attempt(slice, 1), attempt(slice, 1, 2, 3, 4), attempt(lambda: slice(1, 2, 0).indices(5)), attempt(lambda: slice("a").indices(5)), attempt(lambda: slice(None, None, -1).indices(5)), attempt(lambda: slice(1).indices(-1)), attempt(lambda: [1, 2, 3][::0]), attempt(lambda: [1]["a":]), attempt(hash, slice(1)), slice(1) == slice(None, 1), attempt(lambda: slice(1) < slice(2)))
for f, args in ((bytes, [(5,), (-1,), ("a",), ("a", "ascii"), (b"a", "ascii"), ([1, 256],), ([1, "a"],), (1.5,), (None,), ({1: 2},), ()]), (bytearray, [(3,), (-1,), ("a",), ([1, 300],)]), (memoryview, [(b"ab",), ("ab",), (5,), ()]), (complex, [("1+2j",), ("x",), (1, 2), ("1", 2), (1, "2"), ([],), ("1 + 2j",)]), (float, [("1.5",), ("x",), ("",), (None,), ([],), (" 1_0.5 ",), ("nan",), ("-inf",), (10 ** 400,), (1, 2)]), (int, [("12",), ("1_2",), ("0x1f", 16), ("0x1f", 0), ("z", 36), ("1", 1), ("1", 37), ("12", 2), (" 5 ",), ("",), ("5.5",), (5.9,), (None,), ([],), (1, 2), (b"7",), ("٣",), (float("nan"),), (float("inf"),), ("9" * 5000,)]), (bool, [(0,), ("",), (), (1, 2)]), (list, [(5,), (1, 2), ("ab",)]), (tuple, [(5,), ("ab",), (1, 2)]), (set, [(5,), ([[]],), ("ab", 1)]), (frozenset, [(5,), ((1, 1),)]), (dict, [(5,), ([1],), ([(1, 2, 3)],), ([(1, 2)],), (["ab"],), ([[1]],), ("ab",), ({}, {}), ([([], 1)],)]), (object, [(1,), ()])):
    for a in args:
        r = attempt(f, *a)
        print(f.__name__, repr(a)[:30], r[:90] if "0x" not in r else r[:12])
