# sys.excepthook, unraisablehook, displayhook replaced; exceptions in them
import sys


def hook(kind, value, tb):
    print("hook", kind.__name__, value, tb.tb_lineno if tb else None)


sys.excepthook = hook
sys.excepthook(ValueError, ValueError("by hand"), None)
print(sys.__excepthook__ is hook, sys.excepthook is hook)
def unraisable(u):
    print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg, type(u.object).__name__, u.exc_traceback is not None)
sys.unraisablehook = unraisable
class Del:
    def __del__(self): raise ValueError("in del")
d = Del()
d = None
import gc; gc.collect()
class BadHook:
    def __call__(self, *a): raise RuntimeError("in hook")
sys.unraisablehook = sys.__unraisablehook__
shown = []
sys.displayhook = shown.append
sys.displayhook(5)
print(shown)
sys.displayhook = sys.__displayhook__
sys.displayhook(None)
sys.displayhook("text")
import builtins
print(builtins._)
for args in [(), (1,), (ValueError, 5, None), (None, None, None), (ValueError, ValueError("ok"), 5)]:
    try: sys.__excepthook__(*args)
    except TypeError as e: print(args, "TypeError:", e)
sys.stdout.flush()
raise KeyError("to the hook")
