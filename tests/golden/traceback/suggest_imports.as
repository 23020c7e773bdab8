# Did you mean: imports and keyword arguments, as far as 3.11 says it
import io, re, sys


def last_line(e):
    sys.stderr, before = io.StringIO(), sys.stderr
    try:
        sys.excepthook(type(e), e, e.__traceback__)
        print(re.sub(r" \([/<u].*\)", "", sys.stderr.getvalue().splitlines()[-1]))
    finally:
        sys.stderr = before


def show(f):
    try:
        f()
    except Exception as e:
        last_line(e)
        print(type(e).__name__, getattr(e, "name", "-"))


def a():
    from math import squrt
def b():
    import maths
def c():
    from collections import orderedDict
def d():
    from collections.abc import mapping
def e():
    import os.pth
def f():
    import json.encodr
def g():
    from . import x
def h():
    from .x import y
def i():
    import sys.path
def j():
    exec("from no.such import *")
def k():
    from os import pathh as p, nothing
def l():
    import a.b.c
def m():
    from json import decoder, nothing
def n():
    __import__("")
def o():
    __import__("x.y")
def p():
    __import__("math", level=1)
def q():
    __import__("json", fromlist=[5])
def r():
    __import__(5)
def s():
    __import__("math", level=-1)


for name in "abcdefghijklmnopqrs":
    print("--", name)
    show(globals()[name])


def function(alpha, beta=1, *, gamma=2): pass
class C:
    def __init__(self, size): pass
    def method(self, value, /, other): pass


for f in (lambda: function(1, bet=2), lambda: function(1, gama=2), lambda: function(alhpa=1), lambda: function(1, 2, 3), lambda: function(), lambda: function(1, alpha=2), lambda: C(sise=1), lambda: C(), lambda: C(1).method(value=1, other=2), lambda: C(1).method(1, othr=2),
          lambda: print("x", edn=""), lambda: sorted([1], revers=True), lambda: int("5", bas=3), lambda: open("f", mod="r"), lambda: "a".split(separator=","), lambda: dict.fromkeys(iterable=[1]), lambda: max(1, 2, ky=len), lambda: sum([1], strt=1), lambda: enumerate([], begin=1), lambda: zip([], stric=True), lambda: round(1.5, digits=1), lambda: list(iterable=[1]), lambda: str(encodin="x"), lambda: exec("1", glbals={}), lambda: range(stop=5), lambda: bytes(sorce=5), lambda: "{a}".format(b=1), lambda: "".join(iterable=[])):
    show(f)
