# and, or, not, if, while, any, all, filter, assert, chained comparisons: when truth is asked, how often, and what errors there do.
log = []
class T:
    def __init__(self, name, value): self.name, self.value = name, value
    def __bool__(self):
        log.append(self.name)
        if isinstance(self.value, Exception): raise self.value
        return self.value
    def __repr__(self): return self.name
class L:
    def __init__(self, n): self.n = n
    def __len__(self): log.append(f"len {self.n}"); return self.n
    def __repr__(self): return f"L{self.n}"
class Cmp:
    def __init__(self, r): self.r = r
    def __lt__(self, o): log.append(f"lt {self.r}"); return self.r
    __gt__ = __lt__
a, b, c, bad = T("a", True), T("b", False), T("c", True), T("bad", ValueError("no truth"))
def show(label, f):
    log.clear()
    try: r = f()
    except Exception as e: r = f"{type(e).__name__}: {e}"
    print(label, "=", r, log)
def loop(x):
    n = 0
    while x and n < 2: n += 1
    return n
def asserts(x):
    assert x, "said"
    return "ok"
def branches(x, y):
    if x: return "x"
    elif not y: return "not y"
    else: return "else"
for label, f in {"and": lambda: a and b, "and2": lambda: b and a, "or": lambda: a or b, "or2": lambda: b or c, "mixed": lambda: a and b or c, "mixed2": lambda: (b or a) and c, "not": lambda: not a, "not not": lambda: not not b, "ternary": lambda: "yes" if b else "no", "nested": lambda: 1 if a else 2 if b else 3, "bool": lambda: bool(a), "any": lambda: any([b, a, c]), "all": lambda: all([a, b, c]), "any none": lambda: any([]), "filter": lambda: list(filter(None, [a, b, L(0), L(2)])), "comprehension": lambda: [x for x in (a, b, c) if x if not b], "while": lambda: loop(a), "assert": lambda: asserts(b), "branches": lambda: branches(b, b), "len": lambda: bool(L(3)), "len or": lambda: L(0) or L(5), "bad and": lambda: bad and a, "a and bad": lambda: a and bad, "bad or": lambda: b or bad, "not bad": lambda: not bad, "if bad": lambda: 1 if bad else 2, "any bad": lambda: any([b, bad, a]), "all short": lambda: all([b, bad]), "filter bad": lambda: list(filter(None, [a, bad])), "chain": lambda: Cmp(a) < Cmp(b) < Cmp(c), "chain stops": lambda: Cmp(b) < Cmp(a) < Cmp(c), "chain value": lambda: Cmp("text") < 1 < 2, "chain bad": lambda: Cmp(bad) < 1 < 2, "single": lambda: Cmp(bad) < 1, "not chain": lambda: not Cmp(b) < 1, "max": lambda: max([Cmp(a), Cmp(b)]).r, "sorted": lambda: [x.r for x in sorted([Cmp(b), Cmp(a)])], "in": lambda: a in [b, a], "walrus": lambda: (x := b) or x, "wrong type": lambda: bool(T("int", 1)), "wrong len": lambda: bool(L(-1)), "big len": lambda: bool(L(2**70)), "float len": lambda: bool(L(1.5)), "none": lambda: bool(T("none", None)), "dict": lambda: {a: 1}.get(a) and 1, "match": lambda: matches(b), "starred": lambda: [*filter(lambda v: v and c, [a, b])], "lambda default": lambda x=a or bad: x, "sum": lambda: sum(map(bool, [a, b, c])), "iter": lambda: next((x for x in [b, a] if x), None)}.items(): show(label, f)
def matches(x):
    match 5:
        case n if x: return "guarded"
        case _ if not x: return "second"
print(bool(T), bool(L), bool(object()), bool(lambda: 0), bool(type), [bool(x) for x in (0, 0.0, 0j, "", "0", b"", [], [0], (), {}, set(), range(0), None, ..., NotImplemented if False else 1, float("nan"), -1)])
