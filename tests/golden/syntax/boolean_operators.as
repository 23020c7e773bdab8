# and, or, not: values, order, truth of objects.
class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print(f"bool({self.v})", end=" "); return bool(self.v)
    def __repr__(self): return f"B({self.v})"
print(B(0) and B(1)); print(B(1) and B(0)); print(B(0) or B(1)); print(B(1) or B(0)); print(not B(0), not B(1))
print(B(0) and B(1) or B(2)); print(B(1) and B(0) or B(3)); print(B(0) or B(0) and B(1)); print((B(0) or B(1)) and B(2)); print(not B(0) and B(5)); print(not (B(1) and B(0)))
print(1 and 2 and 3, 0 or "" or [] or None, 0 or "x", "" and 5, [] or {} or (), not [], not not [1], 1 and not 0, None or 0)
class L:
    def __init__(self, n): self.n = n
    def __len__(self): print("len", end=" "); return self.n
print(bool(L(0)), bool(L(3)), not L(0), (L(0) and 1) is None, 1 if L(2) else 0)
for bad in -1, "x", 1.5, None, 2 ** 70:
    try: bool(L(bad))
    except Exception as e: print(type(e).__name__, e)
class NotBool:
    def __bool__(self): return 1
class Raises:
    def __bool__(self): raise KeyError("truth")
for bad in NotBool(), Raises():
    for code in "bool(bad)", "not bad", "bad and 1", "bad or 1", "1 if bad else 2", "[x for x in [1] if bad]", "assert bad", "any([bad])", "all([bad])", "list(filter(None, [bad]))":
        try: eval(code) if not code.startswith("assert") else exec(code)
        except Exception as e: print(code, type(e).__name__, e)
def t(x): print(x, end=" "); return x
if t(1) and t(0) or t(2) and not t(0): print("yes")
while t(0) or t(""): pass
else: print("loop over")
x = t(0) or t(5) and t(6); print(x)
print([i for i in range(6) if i % 2 and i > 2 or i == 0], sorted([3, 0, 2], key=lambda v: v or 10), (lambda a, b: a and b)(1, 2))
print(True and 1, True or 1, False and 1, True + True, True == 1, True is 1 if 0 else "", bool("False"), bool(0.0), bool(-0.0), bool(float("nan")), bool(0j), bool(range(0)), bool(range(1)), bool(b""), bool(object()), bool(type), bool(...), bool(NotImplemented) if 0 else "")
a = [] ; b = a or [1]; b.append(2); print(a, b); a = a or "default"; print(a)
print(1 < 2 and 2 < 3, not 1 < 2, not 1 == 2, 1 in [1] and 2 in [2], not 1 in [1], 1 not in [1] or "in")
