# A local that is rebound while an expression is evaluated: earlier operands keep the old value.
def f():
    x = 1
    print(x + (x := 10), x)
    print((x := 2) + x, x)
    print(x * (x := 3) + x)
    print([x, (x := 4), x])
    print((x, (x := 5)), {x: (x := 6)}, x)
    print(max(x, (x := 7)), x < (x := 8) < x + 1, x)
    print(x if (x := 0) else -x - 1)
    y = [1, 2, 3]
    i = 0
    print(y[i] + y[(i := 1)] + y[i])
    y[i], i = 20, 2
    print(y, i)
    x = 5
    x += (x := 100)
    print(x)
    a = [0, 0]
    k = 0
    a[k] = (k := 1)
    print(a)
    a[k] += (k := 0) + 7
    print(a, k)
    s = "abc"
    print(s.replace("a", (s := "z")), s)
    print(f"{x} {(x := 9)} {x}")
    return x, (x := 11)
print(f())
def g(n):
    while (n := n - 1) > 0:
        print(n, end=" ")
    print(any((last := v) > 2 for v in [1, 2, 3, 4]), last)
g(4)
def h():
    a, b = 1, 2
    a, b = b, a
    print(a, b)
    a, b, c = b, a, a + b
    print(a, b, c)
    a, (b, *c), d = c, (a, b, c), 0
    print(a, b, c, d)
    i = j = 0
    l = [0, 0, 0]
    i, l[i] = 2, 9
    print(l, i)
    l[i], i = i, 0
    print(l, i)
    x = [1, 2, 3]
    x[0], x[1], x[2] = x[2], x[0], x[1]
    print(x)
    a = b = c = []
    a.append(1)
    print(b is c, c)
h()
