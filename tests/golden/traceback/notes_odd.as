# notes: not strings, not a list, broken, several lines; where they are shown
import sys, traceback


def show(e):
    sys.excepthook(type(e), e, e.__traceback__)
    print("".join(traceback.format_exception_only(e)), end="")


class Broken:
    def __str__(self): raise ValueError("no str")
    def __repr__(self): raise ValueError("no repr")


class BrokenStr:
    def __str__(self): raise ValueError("no str")
    def __repr__(self): return "<repr only>"


class Words:
    def __str__(self): return "words\nin lines"


e = ValueError("x")
e.add_note("one")
e.add_note("two\nthree\n")
e.add_note("")
e.add_note("\n")
show(e)
for bad in (1, None, b"x", ["x"]):
    try: e.add_note(bad)
    except TypeError as t: print("TypeError:", t)
try: e.add_note()
except TypeError as t: print("TypeError:", t)
for notes in (5, None, "text", ("tuple", 1), [1, 2.5, None], [Words()], [Broken()], [BrokenStr()], {"a": 1}, [], Broken()):
    e = KeyError("k")
    e.__notes__ = notes
    show(e)
e = ValueError("m")
e.__notes__ = ("fixed",)
try: e.add_note("more")
except Exception as t: print(type(t).__name__, t)
e = ValueError("many\nlines")
e.add_note("é — ü")
show(e)
s = SyntaxError("bad syntax", ("f.py", 2, 1, "x y", 2, 4))

show(s)
e = KeyError()
e.add_note("of nothing")
show(e)
print(hasattr(ValueError(), "__notes__"), ValueError().__dict__)
