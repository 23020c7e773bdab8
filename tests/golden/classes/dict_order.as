class A:
    b = 1
    a: int = 2
    def f(self): pass
    c: "str"

print([k for k in A.__dict__ if k not in ("__dict__", "__weakref__")])
print(A.__annotations__, A().__annotations__)
class E: pass
print(list(E.__dict__), E.__annotations__)
print(list(vars(A)) == list(A.__dict__), type(A.__dict__))
try:
    A.__dict__["x"] = 1
except TypeError as e:
    print(e)
print([n for n in dir(A()) if not n.startswith("__")])
print(dir(object()) == sorted(dir(object)), dir(object))
print(set(dir(E)) - set(dir(object)))
