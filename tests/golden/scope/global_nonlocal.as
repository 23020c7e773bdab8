x = 1
def f():
    global x, y
    x += 1
    y = 5
f()
print(x, y)
def g():
    global z
    def z(): return "z"
    class C:
        global w
        w = 7
        v = 8
    return C
C = g()
print(z(), z.__qualname__, w, hasattr(C, "w"), C.v)
def h():
    x = "local"
    def inner():
        global x
        return x
    def inner2():
        return x
    return inner(), inner2()
print(h())
def outer():
    n = 0
    class Acc:
        nonlocal n
        n = 5
        def add(self):
            nonlocal n
            n += 1
            return n
    a = Acc()
    a.add()
    return n, hasattr(Acc, "n")
print(outer())
def dele():
    global x
    del x
dele()
try:
    x
except NameError as e:
    print(e)
try:
    dele()
except NameError as e:
    print(e)
def loops():
    global i
    for i in range(3): pass
loops()
print(i)
def imports():
    global sys
    import sys
imports()
print(sys.__name__)
def handler():
    global err
    try: 1 / 0
    except ZeroDivisionError as err: pass
handler()
print("err" in globals())
def unbound():
    print(q)
    q = 1
try:
    unbound()
except UnboundLocalError as e:
    print(e)
def cond(flag):
    if flag:
        v = 1
    return v
print(cond(True))
try:
    cond(False)
except UnboundLocalError as e:
    print(e)
def delete_twice():
    v = 1
    del v
    del v
try:
    delete_twice()
except UnboundLocalError as e:
    print(e)
def delete_loop():
    for i in range(2):
        try:
            print(v)
            del v
        except UnboundLocalError as e:
            print(e)
        v = i
    return v
print(delete_loop())
def builtin_shadow():
    len = lambda v: "mine"
    return len([])
print(builtin_shadow(), len([]))
exec("def made(): return len('abc')")
print(made())
ns = {}
exec("a = 1\nb = [a for _ in range(2)]\ndef f(): return a", ns)
print(ns["b"], ns["f"]())
loc = {}
exec("q = 1\nclass K:\n    r = 2\ns = K.r", {}, loc)
print(sorted(loc))
print(eval("x1 + y1", {"x1": 1}, {"y1": 2}))
def locs(a, b=2, *c, d, **e):
    f = 1
    if False: g = 1
    return locals()
print(locs(1, d=4))
