# how warnings look: formatwarning, showwarning replaced, source lines, stacklevel, catch_warnings(record=True)
import io, sys, warnings
warnings.simplefilter("always")
sys.stderr = sys.stdout


def helper(level): warnings.warn("look above", stacklevel=level)
def caller(level):
    helper(level)


for level in (1, 2, 3, 0, -1):
    caller(level)
helper(50)
warnings.warn("first\nsecond")
warnings.warn(UserWarning("an", "instance"))
warnings.warn("deprecated", DeprecationWarning)
warnings.warn("é — ü", FutureWarning)
warnings.warn("", ResourceWarning)
class Odd(UserWarning):
    def __str__(self): return "own words"
warnings.warn(Odd("ignored"))
for args in [(5,), ("m", int), ("m", 5), ("m", "UserWarning"), (None,), (ValueError("v"),), ("m", UserWarning, "x")]:
    try: warnings.warn(*args)
    except TypeError as e: print(args, "TypeError:", e)
print(warnings.formatwarning("text", UserWarning, "file.py", 3), end="")
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "  the line  "), end="")
print(warnings.formatwarning("text", UserWarning, "file.py", 3, ""), end="")
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    caller(1)
    warnings.warn("two", DeprecationWarning)
    w = log[0]
    print(len(log), w.category.__name__, w.message, type(w.message).__name__, w.lineno, w.line, w.source, w.file)
    print(str(w).replace(w.filename, "FILE"))
    log.clear()
    warnings.warn("three")
    print([str(x.message) for x in log])
with warnings.catch_warnings(record=True, action="error") as log:
    try: warnings.warn("raised")
    except UserWarning as e: print("raised", e)
with warnings.catch_warnings() as nothing: print(nothing)
c = warnings.catch_warnings(record=True)
c.__enter__()
for f in (c.__enter__,):
    try: f()
    except RuntimeError as e: print(e)
c.__exit__(None, None, None)
try: warnings.catch_warnings().__exit__()
except RuntimeError as e: print(e)
print(repr(warnings.catch_warnings()), repr(warnings.catch_warnings(record=True)))
before = warnings.showwarning
warnings.showwarning = lambda *a: print("replaced", a[0], a[1].__name__, a[4:])
warnings.warn("through the replacement")
warnings.showwarning = before
before = warnings.formatwarning
warnings.formatwarning = lambda message, category, filename, lineno, line=None: f"<{category.__name__}|{message}|{lineno}|{line}>\n"
warnings.warn("formatted")
warnings.formatwarning = before
out = io.StringIO()
warnings.showwarning("to a file", UserWarning, "f.py", 1, out)
print(repr(out.getvalue()))
sys.stderr = None
warnings.warn("nowhere")
sys.stderr = sys.__stderr__
code = compile("import warnings\nwarnings.warn('in made code')\n", "made.py", "exec")
sys.stderr = sys.stdout
exec(code, {"__name__": "made"})
exec(code, {})
