# the functions of traceback: limits, lists, summaries, stacks, odd arguments
import io, sys, traceback


def deep(n):
    if n: deep(n - 1)
    else: raise ValueError("bottom")


def attempt(f):
    try: return f()
    except Exception as e: return f"{type(e).__name__}: {e}"


try: deep(3)
except ValueError as e: err = e
tb = err.__traceback__
for limit in (None, 0, 1, 2, -1, -2, 100, -100):
    print(limit, len(traceback.extract_tb(tb, limit)), [f.lineno for f in traceback.extract_tb(tb, limit)], len(traceback.format_tb(tb, limit)), len(traceback.format_exception(err, limit=limit)))
s = traceback.extract_tb(tb)
print(type(s).__name__, s[0].name, s[-1].lineno, s[-1].line, s[0] == tuple(s[0]), len(s[0]), list(s[0])[1:], s[0][2], repr(s[1]).replace(s[1].filename, "FILE"))
print(s[0].colno, s[0].end_colno, s[0].end_lineno, s[0].locals)
name, = {f.filename for f in s}
print("".join(traceback.format_list([("file.py", 3, "func", "the line"), ("other.py", 4, "<module>", None), ("x", None, "y", None)])), end="")
print(traceback.format_list([traceback.FrameSummary("a.py", 1, "f", line="  x = 1  ")] * 5))
print(traceback.format_list(s)[0].replace(name, "FILE"))
print(traceback.format_exception_only(err), traceback.format_exception_only(type(err), err), traceback.format_exception_only(None), traceback.format_exception_only(ValueError, None))
print([x.replace(name, "FILE") for x in traceback.format_exception(type(err), err, tb, 1)])
print(traceback.format_exception(None), traceback.format_exc(), traceback.format_exception(ValueError("no tb")))
for f in (lambda: traceback.format_exception(5), lambda: traceback.format_exception(ValueError), lambda: traceback.format_exception(err, err), lambda: traceback.format_exception(err, value=err), lambda: traceback.format_exception(), lambda: traceback.print_exception("x"), lambda: traceback.print_last(), lambda: traceback.extract_tb(5), lambda: traceback.print_tb(tb, limit="x"), lambda: traceback.format_list([1]), lambda: traceback.format_list([(1, 2, 3)])):
    print(attempt(f))
out = io.StringIO()
traceback.print_exception(err, file=out); traceback.print_tb(tb, file=out, limit=1); traceback.print_list(s[:1], file=out)
print(out.getvalue().count("File"), out.getvalue().splitlines()[-2].strip())
def stack(): return traceback.extract_stack(), traceback.format_stack(limit=1), traceback.extract_stack(limit=2)
a, b, c = stack()
print([f.name for f in a], len(b), [f.name for f in c], [f.name for f in traceback.extract_stack(limit=-1)])
traceback.print_stack(file=sys.stdout, limit=1) if False else None
print([(f.f_code.co_name, n) for f, n in traceback.walk_tb(tb)])
print([n for f, n in traceback.walk_stack(sys._getframe())])
t = traceback.TracebackException.from_exception(err, capture_locals=True)
print(str(t), t.exc_type.__name__, t.__cause__, t.__context__, t.__suppress_context__, list(t.format_exception_only()))
print(t == traceback.TracebackException.from_exception(err), t == 5)
class Quiet(traceback.StackSummary):
    def format_frame_summary(self, frame): return None if frame.name == "deep" else f"<{frame.name}>\n"
print(type(Quiet.from_list(s)).__name__, Quiet(s).format())
sys.tracebacklimit = 1
print(len(traceback.extract_tb(tb)), len(traceback.format_tb(tb)))
sys.tracebacklimit = -5
print(len(traceback.extract_tb(tb)), len(traceback.format_tb(tb, 3)))
del sys.tracebacklimit
def holds(): big = [1]; raise KeyError
try: holds()
except KeyError as e:
    traceback.clear_frames(e.__traceback__)
    print(e.__traceback__.tb_next.tb_frame.f_locals)
