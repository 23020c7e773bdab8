# Every comparison operator, their methods, reflections and failures.
class C:
    def __init__(self, v, log=True): self.v, self.log = v, log
    def __repr__(self): return f"C{self.v}"
    def say(self, op, o): self.log and print(f"{self}{op}{o}", end=" "); return NotImplemented if self.v == 0 else f"{self.v}{op}"
    def __lt__(self, o): return self.say("<", o)
    def __le__(self, o): return self.say("<=", o)
    def __gt__(self, o): return self.say(">", o)
    def __ge__(self, o): return self.say(">=", o)
    def __eq__(self, o): return self.say("==", o)
    def __ne__(self, o): return self.say("!=", o)
    def __contains__(self, o): print(f"{o} in {self}", end=" "); return self.v
class D(C): pass
a, n, d = C(1), C(0), D(2)
print(a < n, n < a, a <= n, n <= a, a > 5, 5 > a, a == 5, 5 == a, a != n, n != a, n == n, n != C(0))
print(a < d, d < a, a == d, n == 1, 1 == n, n != 1)
for code in "n < n", "n < 5", "5 < n", "n >= 'x'", "1 < 'a'", "None < None", "[] < ()", "{} < {}", "1j < 2j", "object() <= object()", "int < str", "1 in 5", "1 in n.v", "'a' in 5", "1 in 'a'", "None in 'a'", "b'a' in 'a'", "'a' in b'a'", "[1] < [None]", "(1, 'a') < (1, 2)", "max([1, 'a'])", "sorted([2, None])", "range(3) < range(4)", "len < len", "... < ...", "{1} < [1]", "slice(1) < slice(2) and 1":
    try: print(code, eval(code))
    except TypeError as e: print(code, "->", e)
print(5 in a, 5 not in a, 5 in n, 5 not in n, 1 in [1.0], True in {1}, "b" in "abc", "" in "", 2 in range(3), 2.0 in range(3), "a" in {"a": 1}, 1 in {"a": 1}.values(), None in [None], float("nan") in [float("nan")])
print(1 is 1 if 0 else "", None is None, a is a, a is not n, [] is not [], not a is n)
print(1 == 1.0 == 1 + 0j, 0.1 + 0.2 == 0.3, 10 ** 20 == 1e20, 2 ** 53 + 1 == float(2 ** 53), 1 < 1.5 < 2, -0.0 == 0.0, True == 1, "a" < "b", "Z" < "a", "é" > "z", b"a" < b"b", (1, 2) < (1, 2, 0), [2] > [1, 9], {1} < {1, 2}, {1} <= {1}, {1, 2} > {3}, frozenset("a") == {"a"}, {1: 2} == {1: 2.0}, range(0) == range(5, 5))
print(NotImplemented is NotImplemented, (1).__lt__("a"), (1).__eq__(1.0), "a".__eq__(1), [].__lt__(()), object().__eq__(1), object().__ne__(1))
class OnlyEq:
    def __eq__(self, o): return True
class OnlyLt:
    def __lt__(self, o): return "lt"
print(OnlyEq() != 1, OnlyEq() == 1, OnlyLt() > OnlyLt(), OnlyLt() < 1, 5 > OnlyLt())
try: OnlyLt() <= 1
except TypeError as e: print(e)
try: hash(OnlyEq())
except TypeError as e: print(e)
class NoContains:
    def __iter__(self): return iter("ab")
class GetItem:
    def __getitem__(self, i):
        if i > 2: raise IndexError
        return i * 10
print("a" in NoContains(), "z" in NoContains(), 20 in GetItem(), 30 in GetItem())
