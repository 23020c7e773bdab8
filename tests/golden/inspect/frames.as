# Frames and what they were called with; classes as a tree.
import sys
import inspect
from inspect import *


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class A:
    pass

class B(A):
    pass

class C(A):
    pass

class D(B, C):
    pass


t(lambda: getclasstree([A,B,C,D]))
t(lambda: getclasstree([A,B,C,D], unique=True))
t(lambda: getclasstree([]))
t(lambda: getclasstree([object, int, bool]))
t(lambda: walktree([A], {A:[B]}, None))
t(lambda: getclasstree([1]))
def f(a, b=2, *args, c, d=4, **kw):
    local = 1
    fr = sys._getframe()
    info = getargvalues(fr)
    print(info[:3], sorted(info.locals))
    print(formatargvalues(*info))
    print(formatargvalues(*info, formatvalue=lambda v: "=?"))
    print(getargs(fr.f_code))
    return getframeinfo(fr)
i = f(1, 5, 6, 7, c=3, z=0)
t(lambda: i.function)
t(lambda: i.code_context)
t(lambda: i.index)
t(lambda: i.positions)
t(lambda: len(i))
t(lambda: i._fields)
t(lambda: repr(i).replace(i.filename, "F"))
t(lambda: getargs(5))
t(lambda: getframeinfo(5))
t(lambda: ArgInfo(1,2,3,4))
t(lambda: Arguments(1,2,3))
def g(): return inspect.stack()
st = g()
t(lambda: [s.function for s in st])
t(lambda: repr(st[0]).split("code_context")[1])
t(lambda: st[0].positions)
def h():
    try: f()
    except TypeError: return trace()
t(lambda: [x.lineno for x in h()])
t(lambda: [x.positions for x in h()])
t(lambda: inspect.trace())
t(lambda: [x.code_context for x in h()])
t(lambda: getlineno(sys._getframe())>0)
t(lambda: indentsize("\t  x"))
t(lambda: indentsize(""))
t(lambda: TPFLAGS_IS_ABSTRACT)
class Mod: __module__ = "mymod"
t(lambda: formatannotationrelativeto(Mod)(Mod))
t(lambda: formatannotationrelativeto(A)(A))
t(lambda: formatannotation(int))
t(lambda: formatannotation(list[int]))
t(lambda: formatannotation("x"))
t(lambda: formatannotation(None))
