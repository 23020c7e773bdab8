# assert: messages, what is evaluated, what it raises, and the warning for tuples.
def t(x): print("eval", x, end=" "); return x
assert t(1), t("not evaluated")
print()
for code in "assert 0", "assert 0, 'msg'", "assert [], [1, 2]", "assert None, None", "assert 0, ValueError('v')", "assert 0, (1, 2)", "assert 1 == 2, f'{1} != {2}'", "assert not 1", "assert 0, ''", "assert undefined", "assert 0, undefined", "assert (lambda: 0)()", "assert 0 if 1 else 1, 'cond'":
    try: exec(code)
    except Exception as e: print(code, "->", type(e).__name__, e.args, e)
class Bad:
    def __bool__(self): raise TypeError("no truth")
try: assert Bad()
except TypeError as e: print(e)
AssertionError_ = AssertionError
AssertionError = KeyError
try: assert 0, "shadowed"
except AssertionError_ as e: print("still", type(e).__name__)
del AssertionError
print(__debug__)
import warnings
for source in ("assert (1, 2)", "assert (1,)", "assert ()", "assert (x, 'm')", "assert (x, y), z", "assert ((1, 2))", "assert (1, 2) == 3", "assert [1, 2]", "assert x, (1, 2)", "assert", "assert x,", "assert x y", "assert x, y, z", "assert x = 1", "assert (x := 1)", "assert x := 1", "assert *x", "assert yield", "assert lambda: 0", "assert x if y else z", "assert x; assert y", "assert(x)", "assert not x, y", "assert await x", "assert x, *y"):
    with warnings.catch_warnings(record=True) as w:
        warnings.simplefilter("always")
        try: compile(source, "s", "exec"); r = "fine"
        except SyntaxError as e: r = (e.msg, e.offset)
        print(source, "->", r, *[f"{x.category.__name__}: {x.message} at {x.lineno}" for x in w])
