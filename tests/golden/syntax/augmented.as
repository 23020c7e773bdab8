# Augmented assignment: operators, targets, what is evaluated once, and what is refused.
class N:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"N({self.v})"
    def op(name):
        def f(self, o): return N(f"{self.v}{name}{o}")
        return f
    __iadd__ = op("+="); __isub__ = op("-="); __imul__ = op("*="); __imatmul__ = op("@="); __itruediv__ = op("/="); __ifloordiv__ = op("//=")
    __imod__ = op("%="); __ipow__ = op("**="); __ilshift__ = op("<<="); __irshift__ = op(">>="); __iand__ = op("&="); __ixor__ = op("^="); __ior__ = op("|=")
n = N(0)
n += 1; n -= 2; n *= 3; n @= 4; n /= 5; n //= 6; n %= 7; n **= 8; n <<= 9; n >>= 10; n &= 11; n ^= 12; n |= 13
print(n)
i = 7
i += 1; i -= 2; i *= 3; i //= 2; i %= 5; i **= 3; i <<= 2; i >>= 1; i &= 254; i ^= 3; i |= 64; i /= 2
print(i)
l = m = [1]
l += (2,); l += "a"; l *= 2; print(l is m, l)
s = "a"; s += "b"; s *= 3; print(s)
t = u = (1,); t += (2,); print(t, u)
def f(): print("f", end=" "); return l
def k(): print("k", end=" "); return 0
f()[k()] += 10; print(l)
class A: x = 1
a = A(); a.x += 1; print(a.x, A.x)
d = {"k": [1]}; d["k"] += [2]; print(d)
try:
    t = ([1], 2)
    t[0] += [3]
except TypeError as e: print(e, t)
def g():
    try: un += 1
    except UnboundLocalError as e: print(e)
g()
def h():
    x = yield
    x += yield x
    yield x
it = h(); next(it); print(it.send(1), it.send(5))
for code in "i += 'a'", "l += 5", "s -= 'a'", "u += [1]", "undefined += 1", "d['none'] += 1", "1 .x += 1", "i @= 2", "i <<= -1", "i //= 0", "s += 1", "l -= [1]", "d |= 5", "d += {}":
    try: exec(code)
    except Exception as e: print(code, "->", type(e).__name__, e)
for source in ("a += ", "+= 1", "a, b += 1", "(a, b) += 1", "[a] += 1", "f() += 1", "1 += 1", "None += 1", "a + b += 1", "(a) += 1", "a += b += 1", "a = b += 1", "a += b = 1", "*a += 1", "a += *b", "a += b, c", "a += yield", "a += lambda: 0", "a: int += 1", "x.y += 1", "x[0] += 1", "(x.y) += 1", "'a' += 1", "f'{a}' += 1", "a if b else c += 1", "(a := 1) += 1", "a += (b := 1)", "a += b := 1", "a =+ 1", "a =- 1", "a + = 1", "a ++ 1", "a++", "a--", "__debug__ += 1", "a <>= 1", "a !== 1", "a === 1", "a && b", "a || b", "!a", "a ? b : c", "a **== 2"):
    try: compile(source, "s", "exec"); print(source, "-> fine")
    except SyntaxError as e: print(source, "->", e.msg, (e.offset, e.end_offset))
