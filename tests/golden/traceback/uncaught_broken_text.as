# an uncaught exception whose text cannot be had, raised while another is handled
class Broken(Exception):
    def __str__(self): raise RuntimeError("no text")
    __module__ = "somewhere.else"
try:
    "x" + 1
except TypeError:
    raise Broken("a")
