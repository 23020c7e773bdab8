print(1 + 2 * 3 ** 2 // 4 % 5 - -6, ~5, +3, 7 // -2, -7 % 3, 2 ** -1, -2 ** 2, 2 ** 3 ** 2)
print(1 << 4 | 3 & 6 ^ 1, 10 >> 1, not 1 == 2, 1 < 2 == True, 1 < 2 < 3 != 4, "a" in "abc" in ["abc"])
print(1 if 0 else 2 if 0 else 3, (1, 2) + (3,), [0] * 3, "ab" * 2, 5 % 3, "%s-%s" % (1, 2))
print(1 or undefined, 0 and undefined, None or 0 or "x", 1 and 2 and 3, not None)
print(None is None, [] is [], 3 not in [1, 2])
x = 5
x += 1; x -= 2; x *= 3; x //= 2; x **= 2; x %= 7; x <<= 3; x |= 1; x &= 0xf; x ^= 2; x >>= 1
print(x)
x /= 4; print(x)
class M:
    def __matmul__(self, o): return "matmul"
    def __imatmul__(self, o): return "imatmul"
    def __rmatmul__(self, o): return "rmatmul"
m = M()
print(m @ 1, 1 @ m); m @= 1; print(m)
l = [1]; k = l
l += [2]; print(k); l = l + [3]; print(k)
t = (1,); t += (2,); print(t)
t = ([1],)
try:
    t[0] += [2]
except TypeError as e: print(e, t)
for op in ("1 + 'a'", "'a' + 1", "1 - []", "-'a'", "~1.5", "1 < 'a'", "[] < 1", "1 in 5", "1 / 0", "1 % 0", "1 // 0", "0 ** -1", "1 << -1", "'a' % 1", "None + 1", "5()", "5[0]", "5 .x", "{}[1]", "[][0]", "'abc'[5]", "{[]: 1}"):
    try: print(eval(op))
    except Exception as e: print(op, "->", type(e).__name__, e)
for st in ("x = 1; x += 'a'", "x = 'a'; x -= 1", "x = []; x += 1", "x = {}; x |= 1", "x = None; x *= 2", "x = (1,); x[0] = 1", "x = 5; x.y = 1", "del 'a'[0]", "x = 5; del x.y", "x = range(2); x[0] = 1"):
    try: exec(st)
    except Exception as e: print(st, "->", type(e).__name__, e)
print(0x_ff, 0b1_0, 0o7_7, 1_000, 1e3, 1.5e-3, .5, 5., 10**20, 1j * 1j, 0xFFFFFFFFFFFFFFFFFFFF)
print(1 .__class__.__name__, 1.0.__class__.__name__, (1).real, 1..hex())
print(60 * 60 * 24, 2 ** 10, 10 ** 18 + 7, 1 / 3, 7 // 2 * 2 + 7 % 2, -1 ** 2, (-1) ** 2, 1 - 1 - 1, 2 ** 64 - 1, 1.5 + 2, 3 * -2)
