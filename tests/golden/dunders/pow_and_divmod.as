# pow() with two and three arguments, divmod() and ** asked of classes, in every position.
class P:
    def __init__(self, n): self.n = n
    def __pow__(self, e, m="unset"): return ("pow", self.n, e if not isinstance(e, P) else "P", m if not isinstance(m, P) else "P")
    def __rpow__(self, b, m="unset"): return ("rpow", b, self.n, m)
    def __ipow__(self, e): return ("ipow", e)
    def __divmod__(self, o): return ("divmod", o)
    def __rdivmod__(self, o): return ("rdivmod", o)
class Two:
    def __pow__(self, e): return ("two", e)
class Declines:
    def __pow__(self, e, m=None): return NotImplemented
    def __rpow__(self, b, m=None): return NotImplemented
    def __divmod__(self, o): return NotImplemented
class I(int):
    def __pow__(self, e, m=None): return ("I", e, m)
    def __rpow__(self, b, m=None): return ("rI", b, m)
p = P(1)
for text in ("p ** 2", "2 ** p", "pow(p, 2)", "pow(2, p)", "pow(p, 2, 3)", "pow(2, p, 3)", "pow(2, 3, p)", "pow(p, p, p)", "pow(p, 2, None)", "divmod(p, 2)", "divmod(2, p)", "divmod('a', p)", "Two() ** 2", "pow(Two(), 2)", "pow(Two(), 2, 3)", "Declines() ** 2", "2 ** Declines()", "pow(Declines(), 2, 3)", "divmod(Declines(), 1)", "divmod(1, Declines())", "I(2) ** 3", "2 ** I(3)", "pow(2, I(3))", "pow(I(2), 3, 5)", "pow(2, I(3), 5)", "I(2) ** I(3)", "2.0 ** I(3)", "pow(2, 3, I(5))", "pow(2, -1, 5)", "pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2, 3, -5)", "pow(2.0, 3, 5)", "pow(2, 3.0, 5)", "pow(2, 3, 5.0)", "pow('a', 2)", "pow(2, 'a', 3)", "pow(2)", "pow(2, 3, 4, 5)", "pow(base=2, exp=3, mod=5)", "pow(2, exp=3)", "0 ** 0", "0 ** -1", "0.0 ** -1", "(-8) ** (1/3)", "(-1) ** 0.5", "2 ** -2", "True ** True", "divmod(7, -2)", "divmod(-7.5, 2)", "divmod(1, 0)", "divmod(1.0, 0)", "divmod('a', 1)", "divmod(1j, 1)", "-2 ** 2", "2 ** -1 ** 2", "2 ** 3 ** 2", "(p ** 2)[0] * 2", "10 ** 400 ** 0", "1j ** 2", "pow(1j, 2, 3)"):
    try: print(text, "=", eval(text))
    except Exception as e: print(text, "->", type(e).__name__ + ":", e)
q = p; q **= 5; print(q); t = Two(); t **= 3; print(t)
try: d = Declines(); d **= 2
except TypeError as e: print(e)
print(P.__pow__(p, 2), int.__pow__(2, 3), int.__pow__(2, 3, 5), int.__pow__(2, "a"), int.__rpow__(2, 3), (2).__pow__(3, 5), float.__pow__(2.0, 3), (2).__divmod__(0.5), (7).__rdivmod__(15))
