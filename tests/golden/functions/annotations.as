import sys
x: int = 1
y: "later"
(z): float = 2.0
class A:
    a: print("evaluated", end="\n") = 5
    b: str
    def f(self): self.c: int = 3
    a2: list[int] = []
print(__annotations__, A.__annotations__)
try:
    print(y)
except NameError as e:
    print(e)
def order():
    def v(n): print(n, end=" "); return n
    class C:
        x: v("annotation") = v("value")
    print()
    d = {}
    d[v("key")]: v("never in functions") = v("val")
    print(d)
order()
a = A()
a.f()
print(a.c)
d = {}
d["k"]: print("subscript annotation") = 1
print(d)
a.q: print("attribute annotation")
print(hasattr(a, "q"))
class B:
    if False:
        hidden: int
    for i in range(2):
        loop: i = i
print(B.__annotations__, B.loop)
class Empty: pass
print("__annotations__" in Empty.__dict__)
