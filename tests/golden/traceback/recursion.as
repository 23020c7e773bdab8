# repeated lines are counted
def f(n):
    if n:
        f(n - 1)
    else:
        1 / 0


def a(n):
    b(n)


def b(n):
    if n == 0:
        raise KeyError(n)
    a(n - 1)


import traceback, sys
for n in (0, 1, 2, 3, 10):
    try:
        f(n)
    except ZeroDivisionError:
        traceback.print_exc(file=sys.stdout)
try:
    a(4)
except KeyError:
    traceback.print_exc(file=sys.stdout)


def forever(n):
    return forever(n + 1)


forever(0)
