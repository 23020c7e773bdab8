# try, except, else, finally: every way out of each part, and which exception or value wins
def run(name, f):
    try: print(name, "->", f())
    except BaseException as e:
        chain = []
        while e is not None: chain.append(f"{type(e).__name__}({e})"); e = e.__context__
        print(name, "raised", " <- ".join(chain))


def body_else_finally(where):
    log = []
    try:
        log.append("body")
        if where == "body": raise ValueError("body")
    except ValueError:
        log.append("except")
        if where == "except": raise KeyError("except")
    else:
        log.append("else")
        if where == "else": raise IndexError("else")
    finally:
        log.append("finally")
        print(log)
        if where == "finally": raise OSError("finally")
    return "end"
for where in ("", "body", "else", "finally"): run(where, lambda: body_else_finally(where))
def in_except():
    try: raise ValueError(1)
    except ValueError:
        try: raise KeyError(2)
        finally:
            try: raise IndexError(3)
            except IndexError: pass
run("in_except", in_except)
def return_in_each(where):
    try:
        if where == "try": return "try"
        if where in ("except", "both"): raise ValueError
    except ValueError: return "except"
    else: return "else"
    finally:
        if where in ("finally", "both"): return "finally"
for where in ("try", "except", "else", "finally", "both"): run(where, lambda: return_in_each(where))
def loop_ways():
    out = []
    for i in range(5):
        try:
            if i == 0: continue
            if i == 1: raise ValueError
            if i == 3: break
            out.append(f"body{i}")
        except ValueError: out.append("caught"); continue
        else: out.append("else")
        finally: out.append(f"f{i}")
    else: out.append("never")
    return out
run("loop", loop_ways)
def finally_continue():
    out = []
    for i in range(3):
        try: 1 / 0
        finally:
            out.append(i)
            continue
    return out
run("finally_continue", finally_continue)
def finally_break():
    while True:
        try: return "returned"
        finally: break
    return "after break"
run("finally_break", finally_break)
def value_changes():
    x = [1]
    try: return x
    finally: x.append(2); x = "rebound"
run("value_changes", value_changes)
def nested():
    out = []
    try:
        try:
            try: 1 / 0
            finally: out.append("inner")
        except KeyError: out.append("wrong")
        finally: out.append("middle")
    except ZeroDivisionError as e: out.append(str(e))
    else: out.append("never")
    finally: out.append("outer")
    return out
run("nested", nested)
def handler_order(e):
    try: raise e
    except (KeyError, IndexError) as x: return "tuple", repr(x)
    except LookupError: return "base"
    except (): return "empty"
    except Exception: return "general"
    except: return "bare"
for e in (KeyError("k"), IndexError(), LookupError(), ValueError(), KeyboardInterrupt(), SystemExit(3)): run(type(e).__name__, lambda: handler_order(e))
def dynamic(classes):
    try: raise KeyError("dyn")
    except classes: return "caught"
for c in (KeyError, (ValueError, (KeyError,)), ((),), [KeyError], "KeyError", None, int, type, (KeyError, 5), (5, KeyError), object): run(repr(c)[:30], lambda: dynamic(c))
class Meta(type):
    def __instancecheck__(cls, e): return True
    def __subclasscheck__(cls, c): return True
class Sneaky(Exception, metaclass=Meta): pass
run("metaclass", lambda: dynamic(Sneaky))
