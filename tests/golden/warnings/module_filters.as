# filters: order, fields, regular expressions, actions, wrong arguments
import sys, warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(f"shown {category.__name__}: {message}")


warnings.showwarning = show


class Mine(UserWarning): pass
class Deeper(Mine): pass


def fire(*what):
    for w in what:
        try: warnings.warn(w)
        except Warning as e: print("raised", repr(e))


for setup in (lambda: warnings.simplefilter("always"), lambda: warnings.simplefilter("ignore"), lambda: warnings.simplefilter("error"), lambda: warnings.simplefilter("always", Mine),
              lambda: warnings.filterwarnings("ignore", "one"), lambda: warnings.filterwarnings("ignore", ".*two"), lambda: warnings.filterwarnings("ignore", "ONE"), lambda: warnings.filterwarnings("error", category=Deeper),
              lambda: warnings.filterwarnings("ignore", module="__main__"), lambda: warnings.filterwarnings("ignore", module="other"), lambda: warnings.filterwarnings("error", lineno=1), lambda: warnings.simplefilter("ignore", append=True),
              lambda: (warnings.simplefilter("error"), warnings.filterwarnings("ignore", category=Mine)), lambda: warnings.resetwarnings()):
    with warnings.catch_warnings():
        warnings.resetwarnings()
        warnings.simplefilter("always")
        setup()
        print("--", len(warnings.filters))
        fire("one", Mine("and two"), Deeper("three"))
for args in [("wrong",), ("ignore", 5), ("ignore", "", 5), ("ignore", "", int), ("ignore", "", UserWarning, 5), ("ignore", "", UserWarning, "", -1), ("ignore", "", UserWarning, "", "x"), ("ignore", "(",)]:
    try: warnings.filterwarnings(*args); print(args, "accepted")
    except Exception as e: print(args, type(e).__name__, e)
    warnings.resetwarnings()
for args in [("wrong",), ("ignore", 5), ("ignore", int), ("ignore", UserWarning, -1), ("ignore", UserWarning, "x"), ()]:
    try: warnings.simplefilter(*args); print(args, "accepted")
    except Exception as e: print(args, type(e).__name__, e)
    warnings.resetwarnings()
warnings.filterwarnings("ignore", "text", UserWarning, "mod", 5)
print([(f[0], f[1] and f[1].pattern, f[2].__name__, f[3] and f[3].pattern, f[4]) for f in warnings.filters])
warnings.filterwarnings("ignore", "text", UserWarning, "mod", 5)
print(len(warnings.filters))
