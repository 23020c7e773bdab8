# where the carets stand, and the ~ round operators and subscripts
import sys, traceback


def show(f, *args):
    try:
        f(*args)
    except Exception:
        traceback.print_exc(file=sys.stdout)


def binary(a, b):
    return a + 1 + a / b * 2


def parens(a, b):
    return (a) // (b)


def long_operator(a, b):
    x = a**2 // b
    return x


def subscript(d):
    return d["a"]["b"]["c"]


def call(d):
    return int("x") + 2


def attribute(d):
    return d.real.nothing.more


def whole_line(d):
    raise ValueError(d)


def several_lines(d):
    return (1 +
            d["x"] +
            2)


def many_args(a):
    return max(
        a,
        key=lambda v: v.x,
    )


def names():
    a = 1
    return a + undefined_name


def index(a):
    a[3] = 5


def delete(d):
    del d["k"]


def assertion(x):
    assert x == 2, "not two"


def non_ascii(x):
    return "äöü€" + x + "ß"


def tabs(x):
	return x + "tab"


def compare(a, b):
    if a < b:
        return 1


def comprehension(xs):
    return [x / 0 for x in xs]


def unpack(v):
    a, b = v


show(binary, 1, 0)
show(parens, 1, 0)
show(long_operator, 3, 0)
show(subscript, {"a": {"b": {}}})
show(call, {})
show(attribute, 5)
show(whole_line, "d")
show(several_lines, {})
show(many_args, [1, 2])
show(names)
show(index, [1])
show(delete, {})
show(assertion, 1)
show(non_ascii, 5)
show(tabs, 1)
show(compare, 1, "x")
show(comprehension, [1])
show(unpack, [1, 2, 3])
