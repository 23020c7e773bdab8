# SyntaxError from exec, compile, eval and import: text, place, carets; made by hand with odd fields
import sys, traceback


def show(f):
    try:
        f()
    except BaseException as e:
        sys.excepthook(*sys.exc_info())
        print("".join(traceback.format_exception_only(e)), end="")
        if isinstance(e, SyntaxError): print((e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset))


show(lambda: exec("x = = 5"))
show(lambda: eval("1 +"))
show(lambda: eval("a b"))
show(lambda: compile("def f(:\n  pass\n", "made.py", "exec"))
show(lambda: compile("if 1:\npass\n", "made.py", "exec"))
show(lambda: compile("if 1:\n\tpass\n        pass\n", "made.py", "exec"))
show(lambda: exec("x = 'abc"))
show(lambda: exec("x = '''abc\n\n"))
show(lambda: exec("f(\n\n1,\n"))
show(lambda: exec("f(]"))
show(lambda: exec("return 5"))
show(lambda: exec("  x = 1"))
show(lambda: exec("def f():\n    x = 1\n  y = 2"))
show(lambda: exec("é = 1 2"))
show(lambda: exec("\tx = = 5"))
show(lambda: exec("print 'hello'"))
show(lambda: exec("f'{a b}'"))
show(lambda: exec("f'{}'"))
show(lambda: exec("from __future__ import nothing"))
show(lambda: exec("for x in range(3): continue; break\nbreak"))
show(lambda: exec("async def f(): yield from x"))
show(lambda: exec("def f(a, a): pass"))
show(lambda: exec("global x; x = 1\ndef f():\n  x = 1; global x"))
show(lambda: exec("a, b += 1"))
show(lambda: exec("None = 1"))
show(lambda: exec("(x for x in y) = 1"))
show(lambda: exec("x = 1 if 2"))
show(lambda: exec("elif x: pass"))
show(lambda: exec("try: pass\nx = 1"))
show(lambda: exec("class A: pass\n class B: pass"))
show(lambda: exec("x = 0777"))
show(lambda: exec("1_000_ + 1"))
show(lambda: exec("x = 5 $ 6"))
show(lambda: exec("x = “a”"))
show(lambda: exec("\\ x"))
for args in [(), ("m",), ("m", ("f", 1, 2, "text")), ("m", ("f", 1, 0, "text")), ("m", ("f", 1, -1, "text")), ("m", ("f", 1, 50, "text\n")),
             ("m", ("f", 1, 2, "  text  ", 1, 4)), ("m", ("f", 1, 2, "text", 3, 4)), ("m", ("f", None, None, None)), ("m", (None, 1, 1, "x")),
             ("m", ("f", 1, None, "text")), ("m", ("f", 1, 2, None)), ("m", ("f", 1, 2, "")), ("m", ("f", 1, 3, "\té日x", 1, 5)), ("m", ("f", 1, 2, "text", 1, 0)),
             ("m", ("f", 1, 2, "text", 1, -1)), ("m", ("f", "one", 2, "text")), ("m", ("f", 1, 2, "a\nb")), ("m", 5), ("m", ("f",)), ("m", ("f", 1, 2, "t", 3)), (5,), (None,)]:
    def make():
        raise SyntaxError(*args)
    show(make)
for cls in IndentationError, TabError:
    def make(): raise cls("x", ("f", 1, 2, "abc"))
    show(make)
