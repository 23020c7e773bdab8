# Comparisons in chains: each operand once, from the left, and only as far as needed.
def t(x):
    print("eval", x, end="; ")
    return x


print(t(1) < t(2) < t(3))
print(t(1) < t(0) < t(3))
print(t(3) > t(2) >= t(2) == t(2) != t(1))
print(t(1) in [t(1)] in [[1]], 1 in [1] == True, (1 in [1]) == True)
print(1 < 2 > 1 < 3, 1 == 1.0 == True, 1 is 1.0 if 0 else None is None is not 1, not 1 < 2, not (1 < 2) < 3)
class C:
    def __init__(self, n): self.n = n
    def __lt__(self, o): print("lt", self.n, o.n, end="; "); return C(self.n * 10)
    def __gt__(self, o): print("gt", self.n, o.n, end="; "); return []
    def __bool__(self): print("bool", self.n, end="; "); return self.n < 100
    def __repr__(self): return f"C({self.n})"
a, b, c = C(1), C(2), C(3)
print(a < b < c)
print(a < b > c < a)
print(C(50) < b < c)
if a < b < c: print("yes")
if not a > b < c: print("no")
while a > b < c: print("never")
print([x for x in range(10) if 2 < x <= 5], [1 < x < 3 for x in range(4)], {1 < 2 < 3: 4})
x = 5
print(0 < x < 10 and "in", 0 < x < 3 or "out", 1 if 3 < x < 9 else 2, (0 < x) < 10, 0 < (x < 10))
print("a" < "b" < "c", [1] < [2] < [3] != [4], 1 < 2 != 3 in (3,) not in [(3,)] is not None)
try:
    t(1) < t("a") < t(2)
except TypeError as e: print(e)
import math
print(math.nan == math.nan, math.nan < 1 < 2, 1 < math.inf > 5, [math.nan] == [math.nan], math.nan in [math.nan])
def g():
    r = yield 1
    print((yield 2) < (yield 3) < r)
it = g()
next(it); it.send(99)
try: it.send(1); it.send(2)
except StopIteration: pass
