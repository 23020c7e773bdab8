# The name of an except clause ends with it; other names do not.
try: raise ValueError("a")
except ValueError as e: kept = e
print(kept, "e" in globals())
e = "before"
try: raise ValueError
except ValueError as e: pass
try: e
except NameError as x: print(x)
try: pass
except ValueError as untouched: pass
print("untouched" in globals())
def f():
    e = 1
    try: 1 / 0
    except ZeroDivisionError as e: pass
    try: return e
    except UnboundLocalError as u: return str(u)
print(f())
def g():
    try: raise KeyError("k")
    except KeyError as e:
        def inner(): return e
        print(repr(inner()))
    try: inner()
    except NameError as n: print(n)
g()
def h():
    for i in range(2):
        try: raise ValueError(i)
        except ValueError as e:
            if i == 0: continue
            print(e)
    return "e" in locals()
print(h())
def k():
    try: raise ValueError("v")
    except ValueError as e: return [e for _ in "a"][0], "e" in locals()
print(k())
def l():
    global ge
    try: raise ValueError("g")
    except ValueError as ge: print("ge" in globals())
    print("ge" in globals())
l()
class C:
    try: raise ValueError("c")
    except ValueError as ce: saved = ce
print(hasattr(C, "ce"), C.saved)
try: raise ValueError("outer")
except ValueError as e:
    try: raise KeyError("inner")
    except KeyError as e: print("in", repr(e))
    try: e
    except NameError as n: print(n)
def m():
    try: raise ValueError
    except ValueError as e: del e
    try: raise ValueError
    except ValueError as e: e = 5; return e
print(m())
for i in range(3): last = i
with open("/dev/null") as fh: pass
if True: branch = 1
while True: inwhile = 1; break
print(i, last, fh.closed, branch, inwhile)
[comp for comp in "ab"]; print("comp" in globals())
import sys
def n():
    try: 1 / 0
    except ZeroDivisionError as e: tb = e.__traceback__; return tb.tb_lineno > 0, sys.exc_info()[1] is e
print(n(), sys.exc_info())
