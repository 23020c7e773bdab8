# Names through many levels: reads, writes, deletions, parameters, and recursion.
def level1():
    a = 1
    def level2():
        b = 2
        def level3():
            nonlocal a
            c = 3
            def level4():
                nonlocal b, c
                a2 = a; b += 10; c += 100
                return a2, b, c
            a += 1
            return level4(), a, b, c
        return level3(), b
    return level2(), a
print(level1())
def params(a, b=2, *c, d, **e):
    def inner():
        nonlocal a, d
        a += 1; d = "changed"
        return a, b, c, d, e
    return inner(), a, d
print(params(1, d=3), params(1, 5, 6, d=7, z=8))
def same(x):
    def x2(x): return x
    def x3(): x = "own"; return x
    def x4(): return x
    return x2("arg"), x3(), x4(), x
print(same("outer"))
def fib():
    cache = {}
    def f(n):
        if n not in cache: cache[n] = n if n < 2 else f(n - 1) + f(n - 2)
        return cache[n]
    return f
print(fib()(50))
def even_odd():
    def even(n): return n == 0 or odd(n - 1)
    def odd(n): return n != 0 and even(n - 1)
    return even, odd
print(even_odd()[0](10), even_odd()[1](7))
def through_class():
    v = "function"
    class A:
        v = "class"
        def m(self): return v
        def n(self):
            nonlocal v
            v = "written"
            return self.v
    a = A()
    return a.m(), a.n(), v
print(through_class())
def through_comp():
    out = []
    n = 1
    [out.append(n + i) for i in range(2)]
    [n := n + i for i in range(3)]
    return out, n, [[(i, j, n) for j in range(i)] for i in range(3)][2]
print(through_comp())
def deleted():
    x = 1
    def read(): return x
    def drop(): nonlocal x; del x
    r = read(); drop()
    try: read()
    except NameError as e: return r, type(e).__name__, str(e)
print(deleted())
def loop_cells():
    fs = []
    for i in range(3):
        j = i * 10
        def f(i=i): return i, j
        fs.append(f)
    return [f() for f in fs]
print(loop_cells())
g = 1
def glob():
    def inner():
        global g
        g += 1
        return g
    g = "local"
    return inner(), g
print(glob(), g)
print((lambda a: (lambda b: (lambda c: (a, b, c))))(1)(2)(3))
def gen_scope():
    n = 0
    def step():
        nonlocal n
        while n < 3: n += 1; yield n
    return list(step()), n
print(gen_scope())
def codes(): 
    a = 1
    def f(b): c = a; return lambda: (a, b, c)
    return f.__code__.co_freevars, f.__code__.co_cellvars, f(2).__code__.co_freevars, f(2)()
print(codes())
