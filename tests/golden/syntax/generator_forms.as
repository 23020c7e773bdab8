# Generator expressions and yield in all their forms.
g = (i * i for i in range(4)); print(list(g), list(g), type(g).__name__)
print(sum(i for i in range(5)), max((len(w), w) for w in ["a", "bbb"]), dict((k, v) for k, v in zip("ab", [1, 2])), ",".join(str(i) for i in range(3)), any(i > 2 for i in range(5)), list(i for i in "ab" if i != "a"))
def f():
    x = yield
    print("got", x)
    y = yield x
    z = (yield y) or "none"
    print(z, (yield), [(yield)], {"k": (yield)})
    yield
    yield 1, 2
    yield (3, 4), 5
    yield *[6], 7
    w = yield from "ab"
    print("from", w)
    return (yield "last")
it = f()
values = [it.send(v) for v in (None, 1, 2, 3, 4, 5)]
while values[-1] != "last": values.append(next(it))
print(values)
try: it.send("returned")
except StopIteration as e: print("value", e.value)
def inner():
    try:
        while True:
            try: x = yield
            except ValueError as e: print("inner caught", e); x = yield "handled"
            print("inner got", x)
    finally: print("inner finally")
def outer():
    try: r = yield from inner()
    except KeyError as e: print("outer caught", repr(e))
    yield "after"
o = outer(); next(o)
print(o.send(1), o.throw(ValueError("v")), o.send(2), o.throw(KeyError("k")))
o.close()
def early():
    if 0: yield
    return "no yields"
try: next(early())
except StopIteration as e: print(e.value)
def stop():
    yield 1
    raise StopIteration("inside")
try: list(stop())
except RuntimeError as e: print(e, repr(e.__cause__))
def chain(*its):
    for i in its: yield from i
print(list(chain("ab", [1], (x for x in "c"), range(2))))
def ret():
    got = yield from early()
    yield got
print(list(ret()))
for bad in 5, None:
    def y(): yield from bad
    try: next(y())
    except TypeError as e: print(e)
e = (1 / i for i in (1, 0, 2))
print(next(e))
try: next(e)
except ZeroDivisionError as z: print(z, list(e))
g = (i for i in [1, 2]); next(g); g.close(); print(list(g), g.gi_frame, g.gi_running)
try: it2 = f(); it2.send(1)
except TypeError as e: print(e)
def reenter():
    try: next(me)
    except ValueError as e: yield str(e)
me = reenter(); print(next(me))
def lazy(): print("starts"); yield
l = lazy(); print("made"); next(l)
print([*(lambda: (yield 5))()], (lambda: [(yield 6)] if 0 else 7)().__class__.__name__)
