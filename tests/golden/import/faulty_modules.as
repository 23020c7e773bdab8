# Modules that do not compile or fail: the exception, its place, its traceback, and a second try.
import sys, traceback
for name in "module_fault", "module_tab":
    for _ in range(2):
        try: __import__(name)
        except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset, repr(e.text), e.filename.rpartition("/")[2], name in sys.modules)
for _ in range(2):
    try: import module_fails
    except ZeroDivisionError as e:
        frames = traceback.extract_tb(e.__traceback__)
        print([(f.filename.rpartition("/")[2], f.lineno, f.name, f.line) for f in frames], "module_fails" in sys.modules)
try: from module_fails import helper
except ZeroDivisionError as e: print(e)
def inner():
    import module_fails
try: inner()
except ZeroDivisionError: traceback.print_exc()
import module_fault
