# atexit: order, arguments, exceptions, unregister, registering while running; output at the end
import atexit, sys
def attempt(f, *a):
    try: return repr(f(*a))
    except BaseException as e: return f"{type(e).__name__}: {e}"
def say(*a, **k): print("say", a, k); sys.stdout.flush()
print(atexit.register(say, 1, k=2) is say)
@atexit.register
def decorated(): say("decorated")
atexit.register(say, "removed"); atexit.unregister(print)
class Callable:
    def __call__(self): say("object")
    def __eq__(self, other): return isinstance(other, Callable)
    __hash__ = None
atexit.register(Callable()); atexit.unregister(Callable())
print(attempt(atexit.register, 5), attempt(atexit.unregister), attempt(atexit.unregister, 5))
class Fails:
    def __call__(self): raise ValueError("at exit")
    def __repr__(self): return "<fails>"
atexit.register(Fails())
def registers(): say("registers"); atexit.register(say, "late")
atexit.register(registers)
class Exits:
    def __call__(self): raise SystemExit(5)
    def __repr__(self): return "<exits>"
atexit.register(Exits())
print("end of script")
