# Assignment expressions: where they may stand, and whose names they bind.
if (n := len("abc")) > 2:
    print(n)
while (n := n - 1):
    print("while", n)
print([y := 5, y ** 2, (z := y + 1)], y, z)
print([last := i for i in range(4)], last)
print({k: (v := k * 2) for k in range(3)}, v)
print(any((hit := w).startswith("b") for w in ("a", "bc", "bd")), hit)
print((lambda: (inner := 3) + inner)())
print(f"{(w := 7)} {w:=5}")
x = (a := 1, b := 2)
print(x, a, b)
def f(p=(q := 9), *, r=(q + 1)): return p, r
print(f(), q)
print([*(t := [1, 2])], {**(d := {"a": 1})}, t, d)
print((s := "abc")[(i := 1)], i)
def g():
    def h():
        nonlocal c
        return [c := c + e for e in (1, 2)]
    c = 10
    return h(), c
print(g())
def k():
    global made
    [made := 3 for _ in "x"]
k()
print(made)
assert (ok := True), "never"
print(not (no := 0), no, (yes := 1) if (cond := 1) else 0)
@(deco := lambda f: f)
def decorated(): return 1
print(decorated(), deco is not None)
for source in ("x := 1", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "(a := b := 1)", "f(a := 1, b=(c := 2))", "f(a=b := 1)", "lambda: x := 1", "(lambda: (x := 1))()",
               "[i := 0 for i in y]", "[(i := 0) for i in (j := y)]", "[j for i in (j := [1])]", "class A: [(x := i) for i in (1,)]", "del (x := 1)", "(x := 1) = 2", "(x := *a)",
               "(x := yield)", "x = y := 1", "{a := 1}", "{a := 1: 2}", "{1: a := 2}", "a[b := 1]", "a[b := 1, c := 2]", "a[b := 1 : 2]", "assert x := 1", "return_ = (x := 1)", "with (x := y): pass",
               "with x := y: pass", "(True := 1)", "(f() := 1)", "('a' := 1)", "def f(a: x := 1): pass", "def f(a=x := 1): pass", "@x := y\ndef f(): pass", "if x := 1: pass", "print(x := 1)", "print(a, x := 1)",
               "(x): int = 1", "(x := 1): int = 1", "(__debug__ := 1)", "[x for x in y if (z := x)]", "[x for (x := 1) in y]", "lambda x = (y := 1): x", "lambda x = y := 1: x"):
    try:
        compile(source, "s", "exec")
        print(source, "-> fine")
    except SyntaxError as e:
        print(source, "->", e.msg, e.offset)
