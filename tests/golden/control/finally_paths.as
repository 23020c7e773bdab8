# return, break and continue run the finally clauses on their way out, from the inside out.
def f(how):
    for i in range(3):
        try:
            try:
                if how == "return": return i
                if how == "break": break
                if how == "continue": continue
                if how == "raise": raise ValueError(i)
                print("body", i)
            finally:
                print("inner", i)
        except ValueError as e:
            print("caught", e)
        finally:
            print("outer", i)
    return "end"
for how in ("return", "break", "continue", "raise", ""):
    print(how, "->", f(how))
def override():
    try:
        return 1
    finally:
        return 2
print(override())
def swallow():
    for i in range(2):
        try:
            raise KeyError
        finally:
            continue
    return "swallowed"
print(swallow())
def swallow2():
    while True:
        try:
            return 1 / 0
        finally:
            break
    return "gone"
print(swallow2())
def value_kept():
    x = [1]
    try:
        return x
    finally:
        x = [2]
print(value_kept())
def value_kept2():
    x = 1
    try:
        return x
    finally:
        x = 2
print(value_kept2())
def nested():
    try:
        try:
            return "a"
        finally:
            print("1")
            try:
                raise ValueError
            except ValueError:
                print("2")
            finally:
                print("3")
    finally:
        print("4")
print(nested())
def raise_in_finally():
    try:
        try:
            1 / 0
        finally:
            raise KeyError("k")
    except KeyError as e:
        return repr(e), repr(e.__context__)
print(raise_in_finally())
class CM:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self
    def __exit__(self, *a): print("exit", self.n, a[0]); return self.n == "eat"
def with_return():
    with CM(1), CM(2) as c:
        return c.n
print(with_return())
def with_break():
    for i in range(3):
        with CM(i):
            if i == 1: break
            continue
    with CM("eat"):
        1 / 0
    return i
print(with_break())
def gen():
    try:
        for i in range(5):
            try:
                yield i
            finally:
                print("g", i)
    finally:
        print("done")
for v in gen():
    if v == 1: print("leave it")
def deep():
    try:
        try:
            try:
                return 1
            finally:
                1 / 0
        except ZeroDivisionError:
            return 2
        finally:
            print("x")
    finally:
        print("y")
print(deep())
