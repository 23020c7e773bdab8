# an exception in sys.excepthook: both are shown
import sys


def hook(kind, value, tb):
    try: raise value
    except ValueError: raise TypeError("hook is broken")


sys.excepthook = hook
try:
    {}["x"]
except KeyError:
    raise ValueError("the first")
