# stress: every 97 (long)
# TracebackException: options, what it keeps, loops in chains, long chains
import io, sys, traceback
def caught(f):
    try: f()
    except BaseException as e: return e
def chain(n):
    try:
        if n == 0: raise ValueError("bottom")
        chain(n - 1)
    except ValueError as e: raise ValueError(n) from (e if n % 2 else None)
e = caught(lambda: chain(3))
for kw in ({}, {"limit": 1}, {"limit": -1}, {"compact": True}, {"lookup_lines": False}):
    t = traceback.TracebackException.from_exception(e, **kw)
    print(kw, len(t.stack), t.__cause__ is not None, t.__context__ is not None, t.__suppress_context__, len(list(t.format())), len(list(t.format(chain=False))))
a, b = ValueError("a"), KeyError("b")
a.__cause__, b.__cause__ = b, a
print([l for l in traceback.TracebackException.from_exception(a).format()])
a.__cause__ = a
print([l for l in traceback.TracebackException.from_exception(a).format()])
x = ValueError("x"); x.__context__ = x
print([l for l in traceback.TracebackException.from_exception(x).format()])
last = None
for i in range(3000):
    new = ValueError(i)
    new.__context__ = last
    last = new
lines = list(traceback.TracebackException.from_exception(last).format())
print(len(lines), lines[0], lines[-1], end="")
g = ExceptionGroup("g", [ValueError(1), ExceptionGroup("h", [TypeError(2), KeyError(3)])])
t = traceback.TracebackException.from_exception(g, max_group_width=1)
print("".join(t.format()), end="")
print([str(x) for x in t.exceptions], t.exceptions[1].exceptions[0].exc_type.__name__)
shared = ValueError("shared")
g = ExceptionGroup("same twice", [shared, shared])
print("".join(traceback.format_exception(g)), end="")
s = traceback.TracebackException(SyntaxError, SyntaxError("m", ("f", 3, 2, "text\n", 3, 4)), None)
print(s.filename, s.lineno, s.offset, s.end_lineno, s.end_offset, repr(s.text), s.msg, list(s.format_exception_only()))
out = io.StringIO()
traceback.TracebackException.from_exception(ValueError("printed")).print(file=out)
print(repr(out.getvalue()))
class Local: pass
class Weird(Exception):
    def __str__(self): raise TypeError("no")
w = traceback.TracebackException.from_exception(Weird())
print(str(w), list(w.format_exception_only()))
n = traceback.TracebackException(None, None, None) if False else None
print(traceback.format_exception(type(e), e, None)[-1], end="")
f = traceback.FrameSummary("f.py", 1, "name", lookup_line=False, locals={"a": 1, "b": [2]}, line="  the line  ")
print(f.locals, f.line, f == ("f.py", 1, "name", "the line"), f == 5, tuple(f), f[0], f[-1], len(f), repr(f))
print(traceback.StackSummary.from_list([f]).format()[0], end="")
for bad in (lambda: f[9], lambda: traceback.FrameSummary(), lambda: setattr(f, "other", 1), lambda: traceback.StackSummary.from_list([5]), lambda: traceback.TracebackException(ValueError, ValueError(), 5)):
    try: print(bad())
    except Exception as x: print(type(x).__name__, str(x).replace("__init__", "INIT")[:75])
