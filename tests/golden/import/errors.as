# what goes wrong with imports
import sys


def attempt(text):
    try:
        exec(text, {"__name__": "__main__"})
    except Exception as e:
        print(text, "->", type(e).__name__, e, getattr(e, "name", "-"))


attempt("import nothing")
attempt("import nothing.at.all")
attempt("import helper.sub")
attempt("import pack.nothing")
attempt("from helper import bump, missing") if False else None
attempt("from math import nothing_here") if False else None
attempt("from . import x")
attempt("from .y import x")
attempt("import os.nothing")
attempt("__import__('')")
attempt("__import__(5)")
attempt("__import__('x', level=-1)")
try:
    from helper import missing
except ImportError as e:
    print(str(e).partition(" (")[0], e.name, e.path.endswith("helper." + e.path[-2:]))
try:
    import failing_module
except ZeroDivisionError as e:
    print("failed", "failing_module" in sys.modules)
try:
    import failing_module
except ZeroDivisionError as e:
    print("again")
try:
    import syntax_module
except SyntaxError as e:
    print(e.msg, e.lineno, e.offset, e.text)
sys.modules["blocked"] = None
attempt("import blocked")
attempt("from helper import *; print(sorted(k for k in globals() if not k.startswith('__')))")
import missing_at_the_end
