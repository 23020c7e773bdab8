# Which operator binds more tightly.
class T:
    def __init__(self, s): self.s = s
    def __repr__(self): return self.s
def op(sym): return lambda a, b: T(f"({a}{sym}{b})")
for name, sym in dict(add="+", sub="-", mul="*", truediv="/", floordiv="//", mod="%", pow="**", matmul="@", lshift="<<", rshift=">>", and_="&", or_="|", xor="^").items():
    setattr(T, f"__{name.strip('_')}__", op(sym)); setattr(T, f"__r{name.strip('_')}__", lambda b, a, sym=sym: T(f"({a}{sym}{b})"))
for name, sym in dict(neg="-", pos="+", invert="~").items(): setattr(T, f"__{name}__", lambda a, sym=sym: T(f"({sym}{a})"))
for name, sym in dict(lt="<", eq="==").items(): setattr(T, f"__{name}__", op(sym))
T.__hash__ = None
T.__call__ = lambda self, *a: T(f"{self}({','.join(map(str, a))})")
T.__getitem__ = lambda self, i: T(f"{self}[{i}]")
T.__getattr__ = lambda self, n: T(f"{self}.{n}") if not n.startswith("__") else (_ for _ in ()).throw(AttributeError(n))
a, b, c, d = map(T, "abcd")
print(a + b * c, a * b + c, a - b - c, a ** b ** c, -a ** b, a ** -b, -a * b, ~a ** ~b, +-~a)
print(a | b ^ c & d, a & b | c, a << b + c, a + b << c, a << b >> c, a & b << c, a ^ b | c ^ d, a @ b * c, a * b @ c, a / b // c % d)
print(a < b + c, a | b < c, a == b | c, -a[0], a[0] ** b(1), a.x ** b.y, -a.x, a.b(c)[d].e, a(b)(c), a[b][c], ~a[0].b)
print(not a == b, not 0 == 1, 1 or 0 and 0, (1 or 0) and 0, not 0 or 1, not (0 or 1), 1 if 0 else 2 or 3, 2 + 3 if 1 else 4, 1 < 2 == True, -2 ** 2, 2 ** -1, (-2) ** 2, 2 ** 3 ** 2, -2 ** -2)
print(1 + 2 * 3 - 4 / 2, 7 // 2 * 2, 7 % 4 * 2, 2 * 7 % 4, -7 // 2, -7 % 3, 1 << 2 + 1, 1 | 2 ^ 3 & 4, 5 & 3 == 3, 5 & (3 == 3), ~1 + 1, not 1 + 1, 3 - -3, 3 --3, 3 + +3, - - 3)
print(1 in [1] == True, not 1 in [2], not (1 in [2]), 1 not in [2], 1 is not None, not None is None, 2 in [1] + [2], 1 < 2 in [2])
print((lambda x: x + 1 if x else 0)(1), (lambda: 1, 2)[1], [*a] if 0 else [*"ab"], *[1] + [2], {**{"a": 1} | {"b": 2}}, (yield_ := 1 + 1) * 2, yield_)
async def f():
    async def g(): return 3
    return -await g() ** 2, await g() ** 2, not await g(), (await g()).real, [await g()] * 2
try: f().send(None)
except StopIteration as e: print(e.value)
