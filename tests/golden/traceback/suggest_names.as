# Did you mean: names, as the interpreter prints it
import io, sys


def last_line(e):
    sys.stderr, before = io.StringIO(), sys.stderr
    try:
        sys.excepthook(type(e), e, e.__traceback__)
        print(sys.stderr.getvalue().splitlines()[-1])
    finally:
        sys.stderr = before


def show(f):
    try:
        f()
    except Exception as e:
        last_line(e)


blech = counter = item_list = Total = 1
x1 = xyz = 2


def local():
    variable_name = 1
    return variabel_name


def in_nested():
    outer_value = 1
    def inner():
        print(outer_value)
        return outer_valeu
    inner()


class Body:
    attribute = 1
    def method(self): return attribute
    def self_missing(self): return methods


for f in (lambda: bleck, lambda: blehc, lambda: conter, lambda: itemlist, lambda: ItemList, lambda: total, lambda: TOTAL, lambda: x2, lambda: x, lambda: xy, lambda: abcdef,
          lambda: pritn, lambda: Print, lambda: pint, lambda: leng, lambda: lenn, lambda: rang, lambda: ragne, lambda: strr, lambda: dic, lambda: lst, lambda: enumrate, lambda: isinstnace,
          lambda: flase, lambda: true, lambda: none, lambda: null, lambda: this, lambda: Self, lambda: ValueErorr, lambda: Exceptoin, lambda: KeyboardInterupt, lambda: opne, lambda: inupt,
          lambda: __nam__, lambda: _, lambda: a, lambda: q, lambda: sys_, lambda: syss, lambda: sy, lambda: os, lambda: math, lambda: asyncio, lambda: collections, lambda: time, lambda: show_,
          lambda: s_h_o_w, lambda: sohw, lambda: wohs, lambda: "".join(wrod for word in "ab"), local, in_nested, Body().method, Body().self_missing, lambda: very_long_name_that_is_like_nothing_else,
          lambda: xyzxyzxyz, lambda: Äpfel, lambda: blech2blech):
    show(f)
e = NameError("name 'blehc' is not defined", name="blehc")
last_line(e)
def raise_named(): raise NameError("own words", name="conter")
show(raise_named)
def raise_unnamed(): raise NameError("name 'conter' is not defined")
show(raise_unnamed)
def deleted():
    value = 1
    del value
    return value
show(deleted)
def unbound():
    print(later)
    later = 1
show(unbound)
def free():
    def inner(): return cell
    inner()
    cell = 1
show(free)
exec("def g(): return conter", g := {"counter": 1})
show(g["g"])
