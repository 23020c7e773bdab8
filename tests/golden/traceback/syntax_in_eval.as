# SyntaxErrors of texts given at run time
import sys, traceback

for text in ("1 +", "x = = 1", "def f(:\n pass", "  indented", "'open", "(1, 2", "1)", "a b", "print 1", "f(a for b in c, 1)",
             "x = 5 5", "return 1", "break", "if x\n  pass", "\tx\n  y", "é = = 2"):
    try:
        compile(text, "<text>", "exec")
    except SyntaxError as e:
        print(repr(text), e.msg, e.lineno, e.offset, e.text.rstrip(), e.end_lineno, e.end_offset)
        print("".join(traceback.format_exception_only(e)), end="")
try:
    eval("1 +")
except SyntaxError:
    traceback.print_exc(file=sys.stdout)
exec("\n\nraise ValueError('in exec')")
