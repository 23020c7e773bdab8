class A:
    kind = "class"

    def __init__(self, v):
        self.v = v

a, b = A(1), A(2)
print(a.v, b.v, a.kind, A.kind)
a.kind = "own"
print(a.kind, b.kind, A.kind)
del a.kind
print(a.kind)
A.kind = "changed"
print(a.kind, b.kind)
print(vars(a), a.__dict__ == {"v": 1})
a.__dict__["w"] = 5
print(a.w, sorted(a.__dict__))
a.__dict__ = {"fresh": 1}
print(a.fresh, hasattr(a, "v"))
setattr(b, "n", 3)
print(getattr(b, "n"), getattr(b, "nope", "default"))
delattr(b, "n")
print(hasattr(b, "n"))
for bad in (lambda: a.missing, lambda: A.missing, lambda: delattr(b, "n"), lambda: delattr(A, "zz"),
            lambda: (1).x, lambda: setattr(1, "x", 2), lambda: setattr("s", "upper", 2), lambda: int.zzz,
            lambda: setattr(int, "x", 1), lambda: delattr(int, "real"), lambda: setattr(object(), "x", 1),
            lambda: getattr(a, 1), lambda: None.foo, lambda: [].foo, lambda: setattr([], "foo", 1),
            lambda: setattr([], "append", 1), lambda: print.foo):
    try:
        bad()
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e, getattr(e, "name", None), type(getattr(e, "obj", None)).__name__)
