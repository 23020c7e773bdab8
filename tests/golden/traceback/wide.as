# python: skip (3.11.2 counts characters where later releases count columns)
# wide characters, tabs, combining marks and form feeds before and in the failing part
import sys


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


def wide_before(): return "日本語" + 1
def wide_after(): return 1 + "日本語"
def wide_name(): 名前 = 1; return 名前.属性
def emoji(): return ["😀", "👩‍👩‍👧"][5]
def combining(): return "e\u0301é" + 5 + "ö"
def accents(): return "é" + 5 + "ö"
def both(): return "日本" + "é"[0] + {}["x"]
def	tab_in():	return	1	+	"x"
def fullwidth(): return ａｂｃ + 1
def call(): return len("äöü").größe("x")


def tab_indent():
	if True:
		return 1 + ""


def mixed():
        x = "é"; return x.y


class Größe:
    def __init__(self, länge): self.länge = länge
    def __str__(self): return "ü" + self.länge


for f in wide_before, wide_after, wide_name, emoji, combining, accents, both, tab_in, fullwidth, call, tab_indent, mixed:
    show(f)
show(str, Größe(1))
