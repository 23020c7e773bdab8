import gc
class A:
    def __init__(self, n): self.n = n
    def __del__(self): print("del", self.n)
def scope():
    x = A(1)
scope()
gc.collect()
class Node:
    def __init__(self, n): self.n = n; self.me = self
    def __del__(self): print("cycle", self.n)
Node(2)
gc.collect()
class Back:
    kept = None
    def __del__(self):
        print("resurrect")
        Back.kept = self
Back()
gc.collect()
print(Back.kept is not None)
Back.kept = None
gc.collect()
print("once only")
keep = A(3)
class Sub(A): pass
Sub(4)
gc.collect()
print("end")
