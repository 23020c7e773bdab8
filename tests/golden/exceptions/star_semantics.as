# except*: what each clause gets, what is left, raising, re-raising, naked exceptions, nesting, wrong types
def show(e, depth=0):
    if isinstance(e, BaseExceptionGroup):
        print("  " * depth + f"{type(e).__name__}({e.message!r})", "cause" if e.__cause__ else "", "context" if e.__context__ else "")
        for x in e.exceptions: show(x, depth + 1)
    else: print("  " * depth + repr(e), "<-", repr(e.__context__ and type(e.__context__).__name__))


def run(f):
    print("--", f.__name__)
    try: print("value", f())
    except BaseException as e: show(e, 1)


def group(): return ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("in", [ValueError(3), KeyError(4)]), OSError(5)])
def splits():
    seen = []
    try: raise group()
    except* ValueError as e: seen.append(("V", [type(x).__name__ for x in e.exceptions]))
    except* (TypeError, KeyError) as e: seen.append(("TK", len(e.exceptions)))
    except* OSError as e: seen.append(("O", e.exceptions[0].args))
    else: seen.append("else")
    finally: seen.append("finally")
    return seen
def rest():
    try: raise group()
    except* ValueError: pass
def raise_new():
    try: raise group()
    except* ValueError: raise RuntimeError("new")
def raise_two():
    try: raise group()
    except* ValueError: raise RuntimeError("one")
    except* TypeError: raise LookupError("two")
def reraise():
    try: raise group()
    except* ValueError: raise
def reraise_all():
    try: raise group()
    except* ValueError: raise
    except* Exception: raise
def raise_named():
    try: raise group()
    except* ValueError as e: raise e
def raise_from():
    try: raise group()
    except* OSError as e: raise RuntimeError("why") from e
def naked():
    try: raise ValueError("naked")
    except* ValueError as e: kept = repr(e), e.__cause__, e.__traceback__ is not None
    return kept
def naked_other():
    try: raise ValueError("naked")
    except* TypeError: print("never")
def naked_raises():
    try: raise ValueError("naked")
    except* ValueError: raise
def base():
    try: raise BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
    except* KeyboardInterrupt as e: print(type(e).__name__)
def no_error():
    try: pass
    except* ValueError: print("never")
    else: return "else"
def control():
    out = []
    for i in range(3):
        try: raise ExceptionGroup("x", [ValueError(i)])
        except* ValueError as e: out.append(e.exceptions[0].args[0])
        finally: out.append("f")
    return out
def nested_star():
    try:
        try: raise group()
        except* TypeError: raise IndexError("from inner")
    except* IndexError as e: print(repr(e))
    except* ValueError as e: print("values", e.exceptions)
def bad_type():
    try: raise group()
    except* 5: pass
def group_type():
    try: raise group()
    except* ExceptionGroup: pass
def group_in_tuple():
    try: raise group()
    except* (ValueError, BaseExceptionGroup): pass
def swallowed_all():
    try: raise group()
    except* Exception: pass
    return "all handled"
def name_gone():
    try: raise group()
    except* Exception as e: pass
    try: return e
    except NameError as x: return str(x)
def sub():
    class My(ExceptionGroup):
        def derive(self, excs): return My("derived", excs)
    try: raise My("mine", [ValueError(1), TypeError(2)])
    except* ValueError as e: print(type(e).__name__, e.message)
    except* TypeError as e: print(type(e).__name__, e.message)
for f in (splits, rest, raise_new, raise_two, reraise, reraise_all, raise_named, raise_from, naked, naked_other, naked_raises, base, no_error, control, nested_star, bad_type, group_type, group_in_tuple, swallowed_all, name_gone, sub):
    run(f)
