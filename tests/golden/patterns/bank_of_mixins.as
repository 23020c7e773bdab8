# stress: every 97 (a long program)
# Cooperative multiple inheritance: keyword arguments through super(), mixins before the base, __repr__ and __eq__ along the mro, diamonds.
class Root:
    def __init__(self, **kw):
        if kw: raise TypeError(f"unexpected: {', '.join(sorted(kw))}")
        super().__init__()
    def describe(self): return []
    def close(self): assert not hasattr(super(), "close"); return ["root closed"]
class Owned(Root):
    def __init__(self, *, owner, **kw): self.owner = owner; super().__init__(**kw)
    def describe(self): return [f"owner={self.owner}", *super().describe()]
class Limited(Root):
    limit = 100
    def __init__(self, *, limit=None, **kw):
        super().__init__(**kw)
        if limit is not None: self.limit = limit
    def withdraw(self, n):
        if n > self.limit: raise ValueError(f"{n} is over the limit of {self.limit}")
        return super().withdraw(n)
    def describe(self): return [f"limit={self.limit}"] + super().describe()
    def close(self): return ["limit lifted"] + super().close()
class Logged(Root):
    def __init__(self, **kw): self.log = []; super().__init__(**kw)
    def __getattribute__(self, name):
        value = super().__getattribute__(name)
        if name in ("deposit", "withdraw"):
            def call(*a): self.log.append((name, *a)); return value(*a)
            return call
        return value
    def close(self): return [f"{len(self.log)} calls"] + super().close()
class Account(Owned):
    def __init__(self, *, balance=0, **kw): super().__init__(**kw); self.balance = balance
    def deposit(self, n): self.balance += n; return self.balance
    def withdraw(self, n):
        if n > self.balance: raise ValueError("not enough money")
        self.balance -= n; return self.balance
    def describe(self): return [f"balance={self.balance}", *super().describe()]
    def __repr__(self): return f"{type(self).__name__}({', '.join(self.describe())})"
class Safe(Logged, Limited, Account): limit = 50
class Strict(Limited, Logged, Account): pass
s, t = Safe(owner="ann", balance=200), Strict(owner="bob", limit=10)
print(s, t, [k.__name__ for k in Safe.__mro__], [k.__name__ for k in Strict.__mro__], sep="\n")
print(s.deposit(10), s.withdraw(50), t.deposit(5), s.log, t.log)
for f in (lambda: s.withdraw(51), lambda: t.withdraw(6), lambda: t.withdraw(11), lambda: Safe(balance=1), lambda: Safe(owner="x", colour=1), lambda: Root(1), lambda: Limited().withdraw(1)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
print(s.close(), t.close(), t.log)
class A:
    def go(self): return "A"
    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw); cls.trail = [k.__name__ for k in cls.__mro__[:-1]]
class B(A):
    def go(self): return "B" + super().go()
class C(A):
    def go(self): return "C" + super().go()
class D(B, C):
    def go(self): return "D" + super().go()
class E(C): pass
class F(D, E):
    def go(self): return "F" + super(D, self).go() + "|" + super().go() + "|" + super(C, self).go()
print(D().go(), F().go(), F.trail, B.go(F()), super(E, F()).go(), C.__subclasses__(), issubclass(F, C))
C.go = lambda self: "c!"; print(D().go()); del C.go; print(D().go()); D.__bases__ = (C, B); print(D().go() if False else [k.__name__ for k in D.__mro__], D().go())
class Comparable:
    def _key(self): raise NotImplementedError(f"{type(self).__name__}._key")
    def __eq__(self, o): return self._key() == o._key() if isinstance(o, type(self)) or isinstance(self, type(o)) else NotImplemented
    def __lt__(self, o): return self._key() < o._key()
    def __hash__(self): return hash(self._key())
class Named:
    def __init__(self, name, *a): super().__init__(*a); self.name = name
class Aged:
    def __init__(self, age, *a): super().__init__(*a); self.age = age
class Person(Comparable, Named, Aged):
    def _key(self): return self.age, self.name
    def __repr__(self): return f"{self.name}:{self.age}"
print(sorted([Person("b", 2), Person("a", 2), Person("c", 1)]), Person("x", 1) == Person("x", 1), Person("x", 1) != Person("y", 1), len({Person("q", 1), Person("q", 1)}), Person("x", 1) == 5, max(Person("m", 1), Person("n", 0)))
for f in (lambda: Comparable() == Comparable(), lambda: Person("a"), lambda: Person("a", 1, 2), lambda: Person("a", 1) < 3):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
