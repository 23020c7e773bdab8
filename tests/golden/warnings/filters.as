# which warnings are shown, and how often
import sys, warnings
sys.stderr = sys.stdout


def old():
    warnings.warn("old() is going", DeprecationWarning, stacklevel=2)


for _ in range(3):
    old()
old()
warnings.warn("plain")
warnings.warn("pending", PendingDeprecationWarning)
warnings.warn("resource", ResourceWarning)
warnings.warn(RuntimeWarning("an instance"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("one")
    warnings.warn("two", FutureWarning)
    print(len(caught), caught[0].message, caught[1].category.__name__, caught[0].lineno, caught[0].filename.endswith(".as"))
print(len(caught))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    try:
        warnings.warn("now an error", UserWarning)
    except UserWarning as e:
        print("raised", e)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    warnings.warn("not seen")
with warnings.catch_warnings():
    warnings.simplefilter("once")
    for i in range(3):
        warnings.warn("once only")
with warnings.catch_warnings():
    warnings.filterwarnings("ignore", category=DeprecationWarning)
    old()
    warnings.warn("still seen", UserWarning)
print(warnings.formatwarning("text", UserWarning, "file.py", 3, "the line"), end="")
for bad in (lambda: warnings.warn("x", int), lambda: warnings.warn("x", "y"), lambda: warnings.simplefilter("never")):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
warnings.warn_explicit("explicit", UserWarning, "other.py", 7)
