# add_note, odd notes, exceptions whose str() fails
import sys, traceback


def show(e):
    traceback.print_exception(e, file=sys.stdout)


e = ValueError("base")
e.add_note("first note")
e.add_note("second\nof two lines")
show(e)


class Bad(Exception):
    def __str__(self):
        raise RuntimeError


show(Bad())
show(KeyError("k"))
show(KeyError())
show(Exception("a", 1))
show(OSError(2, "No such file", "name"))
show(SyntaxError("msg", ("f.py", 3, 5, "  x = = 1\n", 3, 6)))
show(SyntaxError("msg", ("f.py", 3, None, None)))
show(SyntaxError("just a message"))


class Outer:
    class Inner(Exception):
        pass


show(Outer.Inner("qualified"))
Outer.Inner.__module__ = "some.module"
show(Outer.Inner("qualified"))
