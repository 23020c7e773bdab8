# match among loops, functions, tries and other matches.
def f(x):
    for item in x:
        match item:
            case "skip": continue
            case "stop": break
            case ("return", v): return v
            case int(n) if n > 5:
                match n:
                    case 6 | 7: print("inner", n); continue
                    case _: print("inner other")
            case {"nested": {"deep": [*_, last]}}: print("deep", last)
            case _: print("other", item)
        print("after", item)
    else: return "exhausted"
    return "broken"
print(f([1, "skip", 6, 9, {"nested": {"deep": [1, 2]}}]), f(["stop", 1]), f([("return", 5)]))
def g(x):
    match x:
        case 1: return "one"
        case 2: yield "two"
        case [*items]: yield from items
print(list(g(1)), list(g(2)), list(g([3, 4])), list(g(5)))
async def h(x):
    match await k(x):
        case [a, b]: return await k(a + b)
        case c: return c
async def k(x): return x
for v in [1, 2], 5:
    try: h(v).send(None)
    except StopIteration as e: print(e.value)
def t(x):
    try:
        match x:
            case 0: raise ValueError("zero")
            case 1 if 1 / 0: pass
            case str(): return "str"
    except ZeroDivisionError as e: return str(e)
    finally: print("finally", x)
    return "end"
for x in 1, "s", 2: print(t(x))
try: t(0)
except ValueError as e: print(e)
match 5:
    case x:
        def inner(): return x
        class C: y = x
        z = [x for _ in "ab"]
print(inner(), C.y, z)
def scopes(v):
    match v:
        case [a, *rest]: pass
        case {"k": a}: rest = None
    return a, rest
print(scopes([1, 2]), scopes({"k": 3}))
try: scopes(5)
except UnboundLocalError as e: print(e)
def glob(v):
    global captured
    match v:
        case [captured, _]: pass
glob([7, 8]); print(captured)
def calc(e):
    match e:
        case int() | float(): return e
        case ("+", l, r): return calc(l) + calc(r)
        case ("*", l, r): return calc(l) * calc(r)
        case ("-", v): return -calc(v)
        case _: raise ValueError(f"bad {e!r}")
print(calc(("+", 1, ("*", 2, ("-", 3)))))
try: calc(("/", 1, 2))
except ValueError as e: print(e)
