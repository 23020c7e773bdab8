print("init pack", __name__, __package__)
from . import one
value = "pack value"
__all__ = ["one", "two", "value"]
