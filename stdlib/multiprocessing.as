"""Processes are not offered yet. Importing the module is fine; whoever uses it is told."""

import sys

__all__ = []


def __getattr__(name):
    if name.startswith("__"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from _absent import attribute_error
    raise attribute_error(sys.modules[__name__], name)


from _traceback import hide_frames as _hide_frames
_hide_frames("__getattr__")
