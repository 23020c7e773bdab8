# an uncaught group with nested groups, causes and notes
def check(values):
    errors = []
    for v in values:
        try:
            if v < 0: raise ValueError(f"negative: {v}")
            10 / v
        except (ValueError, ZeroDivisionError, TypeError) as e:
            e.add_note(f"while checking {v!r}")
            errors.append(e)
    if errors: raise ExceptionGroup("bad values", errors)
try:
    check([1, -2, 0, "x"])
except ExceptionGroup as inner:
    raise ExceptionGroup("outer", [inner, KeyError("beside")]) from RuntimeError("the reason")
