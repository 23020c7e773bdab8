# What names are bound when a case fails half way, guards, and `as`.
def f(v):
    a = b = c = g = None
    match v:
        case [a, [b, 0]]:
            r = "first"
        case [a, (b, c)] if (g := a + b) > 5:
            r = "second"
        case [[a, b] as c, 1 | 2 as g]:
            r = "third"
        case [int() | str() as a, *b] as c:
            r = "fourth"
        case a:
            r = "last"
    return r, a, b, c, g


for v in ([1, [2, 0]], [4, [3, 1]], [1, [2, 3]], [[1, 2], 2], ["x", 1, 2], [None], 7):
    print(f(v))


class Guard:
    def __init__(self, log):
        self.log = log

    def __bool__(self):
        print("guard", self.log)
        return self.log == "yes"


for v in "no", "yes":
    match v:
        case x if Guard(x):
            print("guarded", x)
        case x:
            print("unguarded", x)
match = case = _ = 5
print(match, case, _)
match match:
    case case:
        print("soft", case)
match (5):
    case _:
        print(_)
match[0] if isinstance(match, list) else print("an expression")
match -1:
    case -1: print("minus")
match *[1, 2], 3:
    case [1, *_]: print("starred subject")
match {}:
    case {}: print("braces")
match not True:
    case False: print("not")
match lambda: 0:
    case f if callable(f): print("lambda")
def case(match): return match * 2
print(case(4), case (5))
