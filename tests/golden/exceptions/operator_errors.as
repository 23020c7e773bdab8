# the words of operators and subscripts on wrong types
import operator
class Plain: pass
class Declines:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __iadd__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __getitem__(self, k): raise KeyError(k)
    def __contains__(self, k): return NotImplemented if k == 1 else "truthy"
    def __len__(self): return "x"
    def __neg__(self): return NotImplemented
    def __index__(self): return 1.5
    def __call__(self): return NotImplemented
values = {"int": 1, "float": 1.5, "str": "a", "list": [1], "tuple": (1,), "dict": {1: 2}, "set": {1}, "None": None, "plain": Plain(), "declines": Declines(), "type": int, "func": len, "bytes": b"a", "complex": 1j, "bool": True, "range": range(2)}
def word(f):
    try: f(); return None
    except Exception as e: return f"{type(e).__name__}: {e}".replace("<__main__.", "<")
for name in ("add", "sub", "mul", "truediv", "mod", "pow", "matmul", "lshift", "and_", "lt", "ge", "iadd"):
    seen = {}
    for a in values:
        for b in values:
            w = word(lambda: getattr(operator, name)(values[a] if not isinstance(values[a], (list, set, dict)) else values[a].copy(), values[b]))
            if w: seen.setdefault(w, []).append((a, b))
    print(name, len(seen))
    for w in sorted(seen)[:40]: print("   ", w)
for name in ("neg", "pos", "invert", "not_", "index", "length_hint"):
    print(name, [word(lambda: getattr(operator, name)(v)) for v in values.values()])
for k in values:
    v = values[k]
    print(k, word(lambda: v[0]), word(lambda: v["k"]), word(lambda: v[:]), word(lambda: 1 in v), word(lambda: iter(v)), word(lambda: v()) if k not in ("type", "func") else "", word(lambda: v.nothing), word(lambda: {v: 1}), word(lambda: int(v)), word(lambda: float(v)))
    def set_(): v[None] = 1
    def del_(): del v["gone"]
    if k not in ("dict",): print("   ", word(set_), word(del_))
for a, b in (([1], "a"), ((1,), [1]), ("a", 1), (b"a", "a"), ([1], 1.5), ("a", "b"), ({}, 1), (range(2), 2)):
    print(repr(a), repr(b), word(lambda: a + b), word(lambda: a * b), word(lambda: a[b]), word(lambda: b in a), word(lambda: a < b), word(lambda: a % b), word(lambda: a | b))
