# del: names, attributes, items, slices, nested targets, and what cannot be deleted.
class O:
    def __delattr__(self, n): print("delattr", n)
    def __delitem__(self, i): print("delitem", i)


o = O()
del o.x, o[1], o[1:2], o[::3], o[1, 2:3], (o.y), (o.a, [o.b, o[0]])
a = b = c = d = 1
del a, (b, [c]), d
for name in "abcd": print(name in globals(), end=" ")
print()
l = list(range(10))
del l[0], l[-1], l[2:4]; print(l)
del l[::2]; print(l)
d = {"a": 1, "b": 2}
del d["a"]; print(d)
del ()
del []
def f(x):
    del x
    try: x
    except UnboundLocalError as e: print(e)
    x = 2
    def g(): return x
    del x
    try: g()
    except NameError as e: print(e)
f(1)
for code in "del undefined", "del d['zz']", "del l[99]", "del (1).real", "del 'abc'[0]", "del (1, 2)[0]", "del len.x", "del f.nothing", "del d.items", "del l[1:2:0]", "class A: del nothing", "def h(): del nothing\nh()", "def h(): global nothing; del nothing\nh()":
    try: exec(code)
    except Exception as e: print(code, "->", type(e).__name__, e)
for source in ("del", "del a,", "del (a,)", "del a = 1", "del f()", "del (a)", "del [a, b]", "del {a}", "del a + b", "del 1", "del None", "del True", "del 'a'", "del *a", "del (*a,)", "del a if b else c", "del a, f()", "del (a, (b, 1))", "del lambda: 0", "del a.b()", "del a[0]()", "del (a := 1)", "del ...", "del __debug__", "del a b", "del a, , b", "del not a", "del -a", "del (yield)", "del a and b", "del [x for x in y]", "del (x for x in y)", "del f'{a}'", "del await x", "del a == b"):
    try: compile(source, "s", "exec"); print(source, "-> fine")
    except SyntaxError as e: print(source, "->", e.msg, (e.offset, e.end_offset))
