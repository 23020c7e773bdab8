def counter():
    n = 0
    def up(k=1):
        nonlocal n
        n += k
        return n
    def get(): return n
    return up, get
up, get = counter()
up(); up(5)
print(get(), up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def loop():
    fs = []
    for i in range(3):
        def f(): return i
        fs.append(f)
    i = 10
    return [f() for f in fs]
print(loop())
def late():
    def use(): return v
    try:
        use()
    except NameError as e:
        print(e)
    v = 1
    print(use())
    del v
    try:
        use()
    except NameError as e:
        print(e)
    try:
        v
    except UnboundLocalError as e:
        print(e)
late()
def params(a, *b, c=3, **d):
    def inner():
        nonlocal a, c
        a += 1; c *= 2
        return a, b, c, d
    return inner
p = params(1, 2, x=5)
print(p(), p())
def deep():
    x = "deep"
    def a():
        def b():
            def c():
                nonlocal x
                x += "!"
                return x
            return c
        return b
    return a()()() + x
print(deep())
def shadow(x):
    def inner(x): return [x for x in x]
    return inner([x, x]), x
print(shadow(1))
def klass():
    secret = 42
    class C:
        secret = 1
        def m(self): return secret
        n = secret
    return C().m(), C.n
print(klass())
x = "global"
def cls():
    x = "function"
    class C:
        print(x)
        x = "class"
        print(x)
        def m(self): return x
        y = [x for _ in range(1)]
    return C().m(), C.y
print(cls())
class G:
    x = x
    print(x)
def rec(n): return 1 if n == 0 else n * rec(n - 1)
print(rec(10))
def yy():
    f = lambda n: 1 if n < 2 else n * f(n - 1)
    return f(6)
print(yy())
def gen(n):
    def step():
        nonlocal n
        n -= 1
        return n + 1
    while n:
        yield step()
print(list(gen(4)))
def comp(k):
    return [[k * i for i in range(j)] for j in range(k)]
print(comp(4))
def nest():
    a = 1
    return [(lambda: a + b)() for b in range(3)], {(lambda: c)(): a for c in "xy"}
print(nest())
