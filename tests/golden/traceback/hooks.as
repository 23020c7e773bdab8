# sys.excepthook and its faults
import sys


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
    raise KeyError("in the hook")


sys.excepthook = hook
1 / 0
