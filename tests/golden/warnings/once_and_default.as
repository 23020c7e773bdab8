# default, module and once: which repetitions are shown; registries
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print(f"  line {lineno}: {message}")


warnings.showwarning = show


def one(): warnings.warn("from one")
def two(text): warnings.warn(text, DeprecationWarning)


for action in "default", "module", "once", "always", "ignore":
    warnings.resetwarnings()
    warnings.simplefilter(action)
    globals().pop("__warningregistry__", None)
    print(action)
    for _ in range(3):
        one()
        two("a")
        two("b")
    warnings.warn("from one")
    warnings.warn("a", DeprecationWarning)
    print("  registry:", sorted((k[0], k[1].__name__) + k[2:] for k in globals().get("__warningregistry__", {}) if k != "version"))
warnings.resetwarnings()
warnings.simplefilter("default")
__warningregistry__ = {}
one(); one()
warnings.simplefilter("default", UserWarning)
one(); one()
registry = {}
for _ in range(2): warnings.warn_explicit("explicit", UserWarning, "file.py", 7, "module", registry)
warnings.warn_explicit("explicit", UserWarning, "file.py", 8, "module", registry)
print(sorted(k for k in registry if k != "version" and k[2])[:1] != [], "version" in registry)
for args in [("m", int, "f", 1), ("m", UserWarning, "f", "x"), (UserWarning("inst"), None, "f", 3)]:
    try: warnings.warn_explicit(*args)
    except TypeError as e: print(args, "TypeError:", str(e)[:70])
    except Exception as e: print(args, type(e).__name__, e)
