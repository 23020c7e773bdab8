# Bound and unbound methods, method-wrappers, built-in methods: repr, equality, hash, attributes.
import re
def show(x): print(re.sub(r"0x[0-9a-f]+", "0x..", repr(x)))
def attempt(f):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class A:
    "class doc"
    def f(self, x=1): "f's doc"; return self, x
    @classmethod
    def c(cls): "c's doc"; return cls
    @staticmethod
    def s(): "s's doc"; return 1
    def __eq__(self, other): return True
    def __hash__(self): return 1
    def __repr__(self): return "<an A>"
class B(A): pass
a, b = A(), A()
for x in (a.f, A.f, a.c, A.c, B.c, a.s, A.s, A.__dict__["c"], A.__dict__["s"], a.__eq__, A.__init__, a.__init__, object().__init__.__name__, A.__init_subclass__, a.__str__,
          [].append, list.append, dict.fromkeys, {}.fromkeys, len, (1).__add__, int.__add__, "".join, str.maketrans, int.from_bytes, A.__subclasshook__, object.__new__, A.__new__,
          type.mro, A.mro, A.__dict__["__dict__"], A.__dict__["__weakref__"], int.real, property.fget, type.__dict__["__mro__"], (lambda: 0).__call__, (lambda: 0).__get__, A.f.__get__(a)): show(x)
print(a.f == a.f, a.f is a.f, a.f == b.f, a.f != b.f, hash(a.f) == hash(a.f), a.f == A.f, a.c == A.c, A.c == B.c, a.s is A.s, {a.f: 1}[a.f], len({a.f, b.f, a.f}))
print([].append == [].append, (1).__add__ == (1).__add__, (1).__add__ == (2).__add__, (1).__add__ == (1.0).__add__, hash("a".join) == hash("a".join), "a".upper == "a".upper)
l = []; print(l.append == l.append, l.append is l.append, l.append != l.extend, hash(l.append) == hash(l.append))
print(a.f.__self__ is a, a.f.__func__ is A.f, a.f.__name__, a.f.__doc__, a.f.__module__, a.f.__qualname__, a.c.__self__ is A, B.c.__self__ is B, a.c.__func__.__name__)
print(a.f.__defaults__, a.f.__code__.co_varnames, a.s.__doc__, A.__dict__["c"].__func__.__name__, A.__dict__["s"].__func__ is A.s, A.__dict__["c"].__wrapped__.__name__)
attempt(lambda: setattr(a.f, "x", 1)); attempt(lambda: setattr(A.f, "x", 1)); attempt(lambda: a.f.x); attempt(lambda: a.f.nothing); attempt(lambda: A.f())
attempt(lambda: a.f(1, 2)); attempt(lambda: a.f(y=1)); attempt(lambda: A.s(1)); attempt(lambda: A.c(1)); attempt(lambda: [].append()); attempt(lambda: list.append()); attempt(lambda: list.append(5, 1))
attempt(lambda: A.f(5)[0]); attempt(lambda: A.f.__get__(None)); attempt(lambda: A.f.__get__(None, None)); attempt(lambda: A.f.__get__(5).__self__); attempt(lambda: A.f.__get__(5, str)()[0])
attempt(lambda: type(a.f)(len, [1, 2])()); attempt(lambda: type(a.f)(5, 1)); attempt(lambda: type(a.f)(len, None)); attempt(lambda: type(a.f)(len)); attempt(lambda: type(a.f)(A.f, 3)()[0])
attempt(lambda: classmethod(len).__get__(5)()); attempt(lambda: classmethod(5).__get__(1)); attempt(lambda: staticmethod(5)()); attempt(lambda: classmethod(5)()); attempt(lambda: classmethod()); attempt(lambda: staticmethod(1, 2))
show(classmethod(5)); show(staticmethod(len)); show(a.f.__get__(b)); show(type(a.f)(repr, 3)); show(type(a.f)(B, 3))
print(int.__add__.__name__, int.__add__.__objclass__, int.__add__.__qualname__, (1).__add__.__self__, list.append.__qualname__, int.real.__objclass__, int.real.__name__)
attempt(lambda: a.f < b.f); attempt(lambda: int.__add__("a", 1)); attempt(lambda: int.__add__(1)); attempt(lambda: (1).__add__()); attempt(lambda: int.real.__get__("a")); attempt(lambda: (5).real.__set__)
