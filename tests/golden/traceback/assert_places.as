# Which part of an assert's condition is marked: the last comparison that was looked at, or nothing.
import traceback


def f():
    return 0


x, a, b = [1], 1, 0
for source in ['assert a and b', 'assert f() == 1 and f(), "x"', 'assert not 1', 'assert x[0] > 0 and x[0] < 1 or x[0] == 2', 'assert x.foo and 1',
               'assert 0 < a < 1, f"bad {a}"', 'assert 0 if a else 1', 'assert a == 2', 'assert all(i for i in [1, 0]) and 1', 'assert not (a == 1)',
               'assert (a and\n  b == 1 and\n  a), a', 'assert (a == 1 if a == 0 else f())', 'assert f(), 1 / 0', 'assert f() is None or b in x, x']:
    with open('/tmp/aspen_golden_assert.py', 'w') as out:
        out.write(source)
    try:
        exec(compile(source, '/tmp/aspen_golden_assert.py', 'exec'))
    except Exception:
        import linecache
        linecache.checkcache()
        print(''.join(traceback.format_exc().splitlines(True)[3:]))
import os
os.remove('/tmp/aspen_golden_assert.py')
