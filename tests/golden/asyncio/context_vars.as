import contextvars

v = contextvars.ContextVar('v')
w = contextvars.ContextVar('w', default=0)
print(v.name, w.get(), v.get('fallback'))
try:
    v.get()
except LookupError as e:
    print(type(e).__name__)
t1 = v.set(1)
t2 = v.set(2)
print(t1.old_value, t2.old_value, t1.var is v)
v.reset(t2)
print(v.get())
for bad in (t2, 5):
    try:
        v.reset(bad)
    except (RuntimeError, TypeError) as e:
        print(type(e).__name__)
try:
    w.reset(t1)
except ValueError as e:
    print('ValueError')
v.reset(t1)
print(v.get('none'))
v.set('x')
c = contextvars.copy_context()
print(len(c), v in c, w in c, c[v], c.get(w), c.get(w, 'd'), [k.name for k in c], list(c.values()))
def f(a, *, b):
    v.set(a)
    w.set(b)
    return v.get(), w.get()
print(c.run(f, 1, b=2), v.get(), w.get(), c[w])
try:
    c.run(c.run, print)
except RuntimeError as e:
    print('cannot enter' in str(e))
try:
    c[5]
except TypeError as e:
    print(e)
d = c.copy()
d.run(v.set, 'd')
print(c[v], d[v])
