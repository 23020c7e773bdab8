def attempt(function):
    try:
        function()
    except RuntimeError as e:
        print("RuntimeError:", e)


def grow():
    d = {1: 1}
    for k in d:
        d[k + 1] = 1


def shrink():
    d = {1: 1, 2: 2}
    for k in d.values():
        d.clear()


def exchange():
    d = {1: 1, 2: 2}
    for k in d:
        print("key", k)
        del d[k]
        d[k] = 1


def values_only():
    d = {1: 1, 2: 2}
    for k in d:
        d[k] = 5
    print(d)


def items():
    d = {1: 1}
    for k, v in d.items():
        d["x"] = 1


def exhausted():
    d = {1: 1}
    i = iter(d)
    print(list(i))
    d[2] = 2
    print(list(i))


def broken():
    d = {1: 1, 2: 2}
    i = iter(d)
    next(i)
    d[3] = 3
    for _ in range(2):
        try:
            next(i)
        except RuntimeError as e:
            print("again:", e)


for function in (grow, shrink, exchange, values_only, items, exhausted, broken):
    print(function.__name__)
    attempt(function)
