# expressions that go over several lines
import sys


def show(f, *args):
    try:
        f(*args)
    except BaseException:
        sys.excepthook(*sys.exc_info())


def call(d):
    return print(
        d["a"],
        d["b"],
        d
        .keys()
        ["c"],
    )


def op(a):
    return (
        a
        +
        ""
    )


def chain(a):
    return (a.upper()
             .lower()
             .nothing()
             .title())


def string(a):
    return f"""
    {a}
    {a.b}
    """


def sub(a):
    return a[
        "x"
    ]


def listing(a):
    return [
        1,
        2,
        *a,
    ]


def backslash(a):
    return 1 + \
        2 + \
        a


def first_line_long(a):
    return a.b + (1,
                  2)


def with_(a):
    with (
        open("/nonexistent/x") as f,
        open("y") as g,
    ):
        pass


def decorator(a):
    @a(
        1,
    )
    def f():
        pass


def default(a):
    def f(
        x=1,
        y=a.b,
    ):
        pass


def klass(a):
    class A(
        a,
        metaclass=type,
    ):
        pass


def comp(a):
    return [
        x.y
        for x in a
        if x
    ]


def dic(a):
    return {
        "a": 1,
        a: 2,
        "b": a
             .c,
    }


def assert_(a):
    assert (
        a ==
        2
    ), (
        "long"
        "message"
    )


def raise_(a):
    raise ValueError(
        "several",
        "lines",
    )


def compare(a):
    return (1 < 2
            < a)


def call_kw(a):
    return dict(
        a=1,
        **a,
    )


def unpack(a):
    (x,
     y) = a


show(call, {"a": 1, "b": 2})
show(op, 1)
show(chain, "a")
show(string, 1)
show(sub, {})
show(listing, 5)
show(backslash, "")
show(first_line_long, 5)
show(with_, 5)
show(decorator, 5)
show(default, 5)
show(klass, 5)
show(comp, [1])
show(dic, [])
show(dic, 5)
show(assert_, 5)
show(raise_, 5)
show(compare, "")
show(call_kw, 5)
show(unpack, (1,))
