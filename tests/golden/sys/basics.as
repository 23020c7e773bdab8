# what programs ask sys for
import sys
print(sys.maxsize, sys.byteorder, sys.platform, sys.getdefaultencoding(), sys.maxunicode)
print(sys.version_info[:2], sys.version_info >= (3, 8), sys.version_info.major, type(sys.version_info).__name__)
print(sys.hash_info.modulus, sys.float_info.epsilon, sys.int_info.bits_per_digit)
print(sys.getrecursionlimit())
sys.setrecursionlimit(500)
print(sys.getrecursionlimit())
for bad in (0, -1, "x", 1.5):
    try:
        sys.setrecursionlimit(bad)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
print(sys.intern("abc") is sys.intern("abc"))
try:
    sys.intern(5)
except TypeError as e:
    print(e)
print(sys.exc_info(), sys.exception())
try:
    1 / 0
except ZeroDivisionError as e:
    print(sys.exc_info()[0], sys.exc_info()[1] is e, sys.exception() is e, sys.exc_info()[2] is e.__traceback__)
print(sys.exc_info())
print(sys._getframe().f_lineno, sys._getframe().f_code.co_name)


def caller():
    return sys._getframe(1).f_code.co_name, sys._getframe().f_code.co_name


print(caller())
try:
    sys._getframe(100)
except ValueError as e:
    print(e)
print(sys.get_int_max_str_digits(), sys.getswitchinterval(), sys.is_finalizing())
print(sys.stdin.name, sys.stdout.name, sys.stderr.name, sys.stdout.mode, sys.stdin.mode, sys.stdout.encoding)
print(sys.__stdout__ is sys.stdout, callable(sys.excepthook), sys.__excepthook__ is sys.excepthook)
print(repr(sys.stdout), repr(sys.stdin))
print(sys.stdout.errors, sys.stderr.errors, sys.stdout.fileno(), sys.stdout.writable(), sys.stdout.readable())
sys.displayhook(None)
sys.displayhook([1, "two"])
import builtins
print(builtins._)
print(sys.getsizeof(0), sys.getsizeof(1), sys.getsizeof(""), sys.getsizeof("abc"), sys.getsizeof(()), sys.getsizeof([]),
      sys.getsizeof({}), sys.getsizeof(set()), sys.getsizeof(1.5), sys.getsizeof(b"ab"), sys.getsizeof(2**40))
print(sys.argv[1:], sys.flags.optimize, sys.warnoptions)
