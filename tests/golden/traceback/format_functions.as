# the traceback module
import traceback, sys


def inner():
    raise ValueError("inner")


def outer():
    inner()


try:
    outer()
except ValueError as e:
    print(traceback.format_exc().count("\n"))
    print(traceback.format_exception_only(e))
    print(traceback.format_exception_only(type(e), e))
    for entry in traceback.extract_tb(e.__traceback__):
        print(entry.lineno, entry.name, entry.line)
    print(traceback.format_tb(e.__traceback__, limit=1))
    print(traceback.format_tb(e.__traceback__, limit=-1))
    print("".join(traceback.format_exception(e, limit=1)))
    print("".join(traceback.format_exception(type(e), e, e.__traceback__)))
    traceback.print_tb(e.__traceback__, file=sys.stdout)
    te = traceback.TracebackException.from_exception(e)
    print("".join(te.format()))
    print(str(te))

print(traceback.format_exc())


def stack():
    return traceback.format_stack()


print("".join(stack()))
print([f.name for f in traceback.extract_stack()])
print(repr(traceback.extract_stack()[0]))
try:
    traceback.format_exception(5)
except TypeError as e:
    print(e)
