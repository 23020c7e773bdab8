# errors in __del__ and in weak reference callbacks are told, and the program goes on
import gc, sys, weakref


class Del:
    def __repr__(self): return "<Del>"
    def __del__(self): {}["in del"]


def make(): Del()
seen = []
sys.unraisablehook = lambda u: seen.append((u.exc_type.__name__, str(u.exc_value), u.exc_traceback is not None))
make()
gc.collect()
print(seen)
print("still here")
