# The name of a handler is unbound when it ends, however it ends.
def f():
    try:
        raise ValueError("a")
    except ValueError as e:
        print(e)
    try:
        e
    except UnboundLocalError as err:
        print(err)
f()
e = 1
try:
    raise ValueError("b")
except ValueError as e:
    pass
try:
    e
except NameError as err:
    print(err)
def g():
    for i in range(3):
        try:
            raise KeyError(i)
        except KeyError as k:
            if i == 1: continue
            if i == 2: break
    return "k" in locals()
print(g())
def ret():
    try:
        raise ValueError("kept")
    except ValueError as e:
        return e
print(ret())
def deleted():
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "fine"
print(deleted())
def rebound():
    try:
        raise ValueError
    except ValueError as e:
        e = 5
        print(e)
    try: e
    except NameError as x: print(type(x).__name__)
rebound()
def cell():
    try:
        raise ValueError("c")
    except ValueError as e:
        get = lambda: e
        print(get())
    try:
        get()
    except NameError as x:
        print(x)
cell()
def inner_raise():
    try:
        try:
            raise ValueError(1)
        except ValueError as e:
            raise KeyError(2)
    except KeyError as k:
        print(repr(k.__context__), "e" in locals())
inner_raise()
class C:
    try:
        raise ValueError(3)
    except ValueError as e:
        x = str(e)
    print("e" in dir(), x)
def tuple_types():
    for exc in (KeyError, ValueError, IndexError):
        try:
            raise exc("t")
        except (KeyError, ValueError) as e:
            print("pair", repr(e))
        except IndexError:
            print("index")
tuple_types()
try:
    try: 1 / 0
    except 5: pass
except TypeError as e: print(e)
try:
    try: 1 / 0
    except (ValueError, "x"): pass
except TypeError as e: print(e)
