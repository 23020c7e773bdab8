# sys: what programs ask it, with odd arguments
import sys
def attempt(f, *a, **k):
    try: return repr(f(*a, **k))
    except BaseException as e: return f"{type(e).__name__}: {e}"
print(sys.maxsize, sys.maxunicode, sys.byteorder, sys.platform, sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, sys.hexversion >> 16, sys.api_version)
print(sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info, sys.hash_info.modulus, sys.hash_info.inf, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.float_repr_style)
print(type(sys.argv), sys.argv[1:], type(sys.path), type(sys.modules), "sys" in sys.modules, sys.modules["sys"] is sys, sys.stdin.name, sys.stdout.name, sys.stderr.fileno(), sys.flags.optimize, sys.dont_write_bytecode in (True, False), sys.exec_prefix == sys.prefix)
print(sys.intern("a b") is sys.intern("a " + "b"), attempt(sys.intern, 5), attempt(sys.intern, b"x"), attempt(sys.getrecursionlimit), attempt(sys.getsizeof), sys.getsizeof([]) > 0, attempt(sys.getsizeof, 1, 2, 3), sys.getrefcount(object()) > 0)
class Size:
    def __sizeof__(self): return 100
class BadSize:
    def __sizeof__(self): return "x"
class Negative:
    def __sizeof__(self): return -1
print(sys.getsizeof(Size()) >= 100, attempt(sys.getsizeof, BadSize()), attempt(sys.getsizeof, BadSize(), 7), attempt(sys.getsizeof, Negative()))
def f():
    fr = sys._getframe()
    g = sys._getframe(1)
    return fr.f_code.co_name, g.f_code.co_name, fr.f_back is g, fr.f_lineno > 0, sorted(fr.f_locals), fr.f_globals is globals(), fr.f_builtins["len"] is len
print(f(), attempt(sys._getframe, 1000), attempt(sys._getframe, -1).split(" at ")[0], attempt(sys._getframe, "x"))
print(sys.getswitchinterval(), attempt(sys.setswitchinterval, 0.01), sys.getswitchinterval(), attempt(sys.setswitchinterval, 0), attempt(sys.setswitchinterval, "x"), attempt(sys.setswitchinterval, -1))
print(attempt(sys.get_int_max_str_digits), attempt(sys.set_int_max_str_digits, 640), attempt(sys.set_int_max_str_digits, 5), attempt(sys.set_int_max_str_digits, -1), attempt(sys.set_int_max_str_digits, "x"), attempt(str, 10 ** 700), attempt(sys.set_int_max_str_digits, 0), len(str(10 ** 5000)), attempt(sys.set_int_max_str_digits, 4300))
print(attempt(sys.displayhook), attempt(sys.displayhook, 1, 2), attempt(sys.is_finalizing), attempt(sys.exc_info), attempt(sys.exception), attempt(sys.gettrace), attempt(sys.getprofile), attempt(sys.settrace, None), attempt(sys.audit, "x", 1), attempt(sys.callstats) if False else "")
sys.modules["made_up"] = "anything"
import made_up
print(made_up)
sys.modules["blocked"] = None
try: import blocked
except ImportError as e: print(type(e).__name__, e)
del sys.modules["made_up"]
try: import made_up
except ImportError as e: print(type(e).__name__, e)
try: sys.nothing
except AttributeError as e: print(e)
sys.custom = 5
print(sys.custom, "custom" in dir(sys))
print(sys.stdout.write("written\n"), sys.stdout.writable(), sys.stdout.readable(), sys.stdin.readable(), sys.stdout.encoding, sys.stdout.errors, sys.stderr.errors, sys.stdout.line_buffering in (True, False), sys.stdout.isatty(), attempt(sys.stdout.write, 5), attempt(sys.stdout.write, b"x"))
print(repr(sys.stdin)[:60], repr(sys.stdout), repr(sys.stderr))
import io
sys.stdout = io.StringIO(); print("kept"); s = sys.stdout.getvalue(); sys.stdout = sys.__stdout__; print(repr(s))
class Tee:
    def __init__(self, *files): self.files = files
    def write(self, s): [f.write(s) for f in self.files]; return len(s)
    def flush(self): [f.flush() for f in self.files]
buffer = io.StringIO()
sys.stdout = Tee(sys.__stdout__, buffer); print("to both"); sys.stdout = sys.__stdout__; print(repr(buffer.getvalue()))
