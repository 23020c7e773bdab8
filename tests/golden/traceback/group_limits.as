# groups: depth and width limits, empty messages, notes, chains inside of them, tracebacks of members
import sys, traceback


def show(e):
    sys.excepthook(type(e), e, e.__traceback__)
    sys.stderr.flush()


def raised(e, cause=None):
    try:
        raise e from cause
    except BaseException as caught:
        return caught


def in_context(outer, inner):
    try:
        try:
            raise inner
        except BaseException:
            raise outer
    except BaseException as caught:
        return caught


def deep(n):
    return ValueError(n) if n == 0 else ExceptionGroup(f"level {n}", [deep(n - 1)])


show(deep(3))
show(deep(12))
show(ExceptionGroup("many", [ValueError(i) for i in range(20)]))
show(ExceptionGroup("fifteen", [ValueError(i) for i in range(15)]))
show(ExceptionGroup("sixteen", [ValueError(i) for i in range(16)]))
show(ExceptionGroup("", [KeyError("x")]))
show(raised(ExceptionGroup("raised", [raised(ValueError("member")), TypeError("not raised")])))
show(raised(ExceptionGroup("outer", [raised(ExceptionGroup("inner", [raised(OSError(2, "No such file", "x"))]))])))
show(ExceptionGroup("chained members", [raised(ValueError("effect"), KeyError("cause")), in_context(TypeError("out"), TypeError("in"))]))
show(raised(ExceptionGroup("with cause", [ValueError(1)]), raised(ExceptionGroup("the cause", [KeyError(1)]))))
show(in_context(ExceptionGroup("with context", [ValueError(1)]), ExceptionGroup("the context", [KeyError(1)])))
show(in_context(ValueError("plain"), ExceptionGroup("group inside", [KeyError(1), ExceptionGroup("x", [IndexError("two\nlines")])])))
noted = ExceptionGroup("noted\nin two lines", [ValueError("a\nb")])
noted.add_note("note of the group")
noted.exceptions[0].add_note("note\nof the member")
show(raised(noted))
show(BaseExceptionGroup("base", [KeyboardInterrupt(), SystemExit(3), GeneratorExit()]))
show(ExceptionGroup("syntax", [SyntaxError("bad", ("f.py", 1, 3, "a b c\n", 1, 4)), SyntaxError("nothing more")]))


class Sub(ExceptionGroup):
    def __str__(self): return "my own words"


show(Sub("s", [ValueError("in sub")]))
print(traceback.format_exception_only(deep(2)))
traceback.print_exception(ExceptionGroup("lib", [raised(ValueError(1), TypeError(2)), deep(2)]), file=sys.stdout)
traceback.print_exception(raised(ExceptionGroup("lib", [raised(ValueError(1))])), limit=0, file=sys.stdout)
traceback.print_exception(in_context(ValueError(1), TypeError(2)), chain=False, file=sys.stdout)
for width, depth in (2, 2), (1, 5), (20, 20):
    t = traceback.TracebackException.from_exception(ExceptionGroup("w", [deep(3), ValueError(2), deep(1)]), max_group_width=width, max_group_depth=depth)
    print("".join(t.format()), end="")
