# except*: splitting groups, naked exceptions, what is raised in handlers, and what is refused.
def show(e, indent=0):
    if isinstance(e, BaseExceptionGroup):
        print(" " * indent + type(e).__name__, repr(e.message))
        for sub in e.exceptions: show(sub, indent + 2)
    else:
        print(" " * indent + repr(e))


def run(e, then=None):
    try:
        try:
            raise e
        except* ValueError as v:
            print("values:", [str(x) for x in v.exceptions])
            if then: raise then
        except* (TypeError, KeyError) as t:
            print("types:", [repr(x) for x in t.exceptions])
        else:
            print("else")
        finally:
            print("finally")
    except BaseException as rest:
        print("rest:")
        show(rest, 2)
        print("  context", repr(rest.__context__)[:40], "cause", rest.__cause__)


run(ExceptionGroup("eg", [ValueError(1), TypeError(2), ValueError(3)]))
run(ExceptionGroup("eg", [ValueError(1), OSError(2), ExceptionGroup("in", [KeyError(3), OSError(4)])]))
run(ValueError("naked"))
run(OSError("naked"))
run(ExceptionGroup("eg", [ValueError(1), OSError(2)]), RuntimeError("new"))
run(ExceptionGroup("eg", [ValueError(1)]), RuntimeError("only new"))
run(BaseExceptionGroup("beg", [ValueError(1), KeyboardInterrupt()]))
try:
    pass
except* ValueError: print("no")
else: print("else without exception")
for i in range(2):
    try:
        raise ExceptionGroup("again", [ValueError(i), KeyError(i)])
    except* ValueError as e:
        print(i, e.exceptions)
    except* Exception as e:
        print(i, e.exceptions)
try:
    print(e)
except NameError as x: print(x)
try:
    try:
        raise ExceptionGroup("eg", [ValueError(1), TypeError(2)])
    except* ValueError:
        raise
except ExceptionGroup as g: show(g)
try:
    try: raise ValueError(1)
    except* ExceptionGroup: pass
except TypeError as e: print(e)
try:
    try: raise ValueError(1)
    except* 5: pass
except TypeError as e: print(e)
try:
    try: raise ValueError(1)
    except* (ValueError, ExceptionGroup): pass
except TypeError as e: print(e)
for source in ("try: pass\nexcept*: pass", "try: pass\nexcept* A: pass\nexcept B: pass", "try: pass\nexcept A: pass\nexcept* B: pass", "try: pass\nexcept* A: pass\nexcept: pass", "for x in y:\n try: pass\n except* A: break", "for x in y:\n try: pass\n except* A: continue",
               "def f():\n try: pass\n except* A: return", "def f():\n try: pass\n except* A:\n  def g(): return 1", "try: pass\nexcept* A:\n for x in y: break", "try: pass\nexcept *A as e: pass", "try: pass\nexcept* A, B: pass", "try: pass\nexcept* (A, B): pass", "try: pass\nexcept* A as e.x: pass", "try: pass\nexcept * A: pass\nelse: pass\nfinally: pass", "try: pass\nexcept* A as e: pass\nexcept* B as e: pass"):
    try:
        compile(source, "s", "exec")
        print(repr(source), "-> fine")
    except SyntaxError as e:
        print(repr(source), "->", e.msg, (e.lineno, e.offset, e.end_lineno, e.end_offset))
