# rings, generators, calls from C in between, parents, collection
# python: skip (greenlet is no part of Python's library)
from greenlet import greenlet, getcurrent, GreenletExit, error
main = getcurrent()
gr1 = greenlet(int)
c = greenlet(int)
class G(greenlet): pass
# a ring
def make(i): 
    def f(v):
        while True: v = gs[(i + 1) % 5].switch(v + 1) if v < 1000 else main.switch(v)
    return f
gs = [greenlet(make(i)) for i in range(5)]
print(gs[0].switch(0))
# generators inside
def gen():
    for i in range(3):
        main.switch(('gen', i)); yield i
def usegen():
    return list_of(gen())
def list_of(it):
    out = []
    for x in it: out.append(x)
    return out
u = greenlet(usegen)
r = u.switch()
while not u.dead: print(r); r = u.switch()
print(r)
# C call in between
def key(x):
    try: main.switch(x)
    except error as e: print('error', e)
    return x
def sorter(): return sorted([2, 1], key=key)
print(greenlet(sorter).switch())
def inmain(x):
    return greenlet(lambda: x * 2).switch()
print(sorted([3, 1, 2], key=inmain), list(map(inmain, [1, 2])))
import functools
p = functools.partial(greenlet(lambda: 5).switch)
try: print(p())
except error as e: print('error', e)
for wrong in (lambda: setattr(main, 'parent', gr1), lambda: setattr(c, 'parent', 5), lambda: setattr(G(), 'parent', None)):
    try: wrong()
    except Exception as e: print(type(e).__name__)
a = greenlet(lambda v: v + 1); b = greenlet(lambda: 2, a)
try: a.parent = b
except ValueError as e: print(e)
print(b.switch())
import gc
def waits(): main.switch()
for i in range(100): greenlet(waits).switch()
gc.collect()
k = greenlet(int); print(k.switch('12'), k.dead)
