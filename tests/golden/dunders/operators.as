OPS = "add sub mul matmul truediv floordiv mod pow lshift rshift and xor or".split()
class Full:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"F({self.n})"
for op in OPS:
    def fwd(self, o, op=op): return f"{self!r}.{op}({o!r})"
    def rev(self, o, op=op): return f"{self!r}.r{op}({o!r})"
    setattr(Full, f"__{op}__", fwd)
    setattr(Full, f"__r{op}__", rev)
f = Full(1)
print(f + 1, f - 1, f * 1, f @ 1, f / 1, f // 1, f % 1, f ** 1, f << 1, f >> 1, f & 1, f ^ 1, f | 1, sep="\n")
print(1 + f, 1 - f, 1 * f, 1 @ f, 1 / f, 1 // f, 1 % f, 1 ** f, 1 << f, 1 >> f, 1 & f, 1 ^ f, 1 | f, sep="\n")
print([1] + f, "s" + f, "s" % 1 if False else "", (1,) + f, "s" * f, 2.5 * f, {} | f, {1} - f, sep="\n")
x = f
x += 5
print(x)
class In:
    def __init__(self): self.log = []
    def __iadd__(self, o): self.log.append(("iadd", o)); return self
    def __imul__(self, o): return NotImplemented
    def __mul__(self, o): return ("mul", o)
    def __ipow__(self, o): return ("ipow", o)
    def __ior__(self, o): return ("ior", o)
i = In()
j = i
i += 1
i += 2
print(i is j, i.log)
i *= 3
print(i)
i = In(); i **= 2; print(i)
i = In(); i |= 2; print(i)
class Base:
    def __add__(self, o): return "Base.add"
    def __radd__(self, o): return "Base.radd"
class Derived(Base):
    def __radd__(self, o): return "Derived.radd"
class Same(Base): pass
print(Base() + Derived(), Base() + Same(), Derived() + Base(), Base() + Base(), 1 + Base())
class NI:
    def __add__(self, o): return NotImplemented
    def __radd__(self, o): return NotImplemented
    def __lt__(self, o): return NotImplemented
    def __eq__(self, o): return NotImplemented
for e in ("NI() + 1", "1 + NI()", "NI() + NI()", "NI() < NI()", "NI() < 1", "1 < NI()", "NI() - 1", "-NI()", "+NI()", "~NI()", "abs(NI())", "divmod(NI(), 1)", "NI() ** 2", "pow(NI(), 2, 3)",
          "1 + 'a'", "'a' + 1", "[1] + (1,)", "(1,) + [1]", "None + 1", "1 - 'a'", "'a' * 'b'", "[1] * 'a'", "[1] * 1.5", "{} + {}", "1 << 'a'", "1.5 << 1", "1 @ 2", "b'a' + 'a'", "'a' + b'a'", "{1} + {2}", "{1} | [2]", "-'a'", "~1.5", "-[]", "1 < 'a'", "[] < ()", "{} < {}", "None < 1", "1j < 2", "object() < object()", "'a' % 1", "'%d' % 'a'", "divmod('a', 1)", "pow('a', 1)", "pow(2, 'a', 3)", "2 ** 'a'", "1 in 5", "'a' in 5", "1 in 'abc'", "len(5)", "5[0]", "5()", "None[0]", "{}[[]]", "[][{}]", "'abc'['a']", "(1,)['a']", "for_ if 0 else iter(5)", "next(5)", "int[0]", "list[0]"):
    try: print(e, "=", eval(e))
    except TypeError as err: print(e, "!", err)
print(NI() == NI(), NI() != NI(), NI() == 1)
v = [1]
try: v += 5
except TypeError as e: print(e)
v = (1,)
try: v += [1]
except TypeError as e: print(e)
v = 1
try: v += "a"
except TypeError as e: print(e)
try: v @= 2
except TypeError as e: print(e)
try: v **= "a"
except TypeError as e: print(e)
v = {}
try: v |= 1
except TypeError as e: print(e)
v |= [(1, 2)]
print(v)
