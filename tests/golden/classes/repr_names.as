class Outer:
    class Inner:
        def method(self):
            def local(): pass
            return local

    def f(self): pass

print(Outer, Outer.Inner, Outer.Inner.__qualname__, Outer.Inner.__name__, Outer.Inner.__module__)
print(Outer.f.__qualname__, Outer.Inner.method.__qualname__, Outer.Inner().method().__qualname__)

def make():
    class Local: pass
    return Local

print(make(), make().__qualname__)
print(repr(Outer.f)[:18], repr(Outer().f)[:25])
print(int, type, object, type(None), type(...), type(NotImplemented), type(print), type(len), type([].append))
print(type(Outer.f), type(Outer().f), type(make), type(lambda: 0), type(int.__add__), type((1).__add__), type(str.upper))
print(type(x for x in ()), type(iter([])), type({}.keys()), type(type.__dict__))
print((lambda: 0).__name__, (lambda: 0).__qualname__, len.__name__, len.__qualname__, [].append.__qualname__, str.upper.__qualname__)
print(list.append, str.upper, int.__add__, len, dict.fromkeys.__name__)
Outer.__name__ = "Renamed"
print(Outer, Outer.__name__)
Outer.__qualname__ = "Other.Path"
print(Outer)
Outer.__module__ = "elsewhere"
print(Outer)
for bad in ("__name__", "__qualname__"):
    try:
        setattr(Outer, bad, 1)
    except TypeError as e:
        print(e)
