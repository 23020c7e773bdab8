class A: pass
class B(A): pass
b = B()
A.f = lambda self: "A.f"
print(b.f())
B.f = lambda self: "B.f"
print(b.f())
del B.f
print(b.f())
A.__len__ = lambda self: 3
print(len(b), bool(b))
A.__len__ = lambda self: 0
print(len(b), bool(b))
del A.__len__
try: len(b)
except TypeError as e: print(e)
A.__call__ = lambda self, x: x + 1
print(b(4), callable(b))
A.__add__ = lambda self, o: ("add", o)
print(b + 1)
A.__eq__ = lambda self, o: True
print(b == 5, b != 5)
A.__getattr__ = lambda self, n: "dyn " + n
print(b.whatever)
del A.__getattr__
try: b.whatever
except AttributeError as e: print(e)
A.__iter__ = lambda self: iter("xyz")
print(list(b), "y" in b)
A.__str__ = lambda self: "str!"
A.__repr__ = lambda self: "repr!"
print(b, repr(b), f"{b}", [b])
A.__hash__ = lambda self: 77
print(hash(b), {b: 1}[b])
A.__hash__ = None
try: hash(b)
except TypeError as e: print(e)
A.count = 0
for i in range(5): A.count += 1
print(A.count, b.count)
A.prop = property(lambda self: "prop")
print(b.prop)
A.prop = 5
print(b.prop)
def show(): return b.count
print([show() for _ in range(3)])
A.count = "changed"
print(show())
b.count = "own"
print(show())
del b.count
print(show())
