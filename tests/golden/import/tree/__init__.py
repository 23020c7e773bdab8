"""A package for the tests of relative imports."""
print("init", __name__, __package__)
from . import leaf
from .leaf import value as leaf_value
from .branch.twig import deep
__all__ = ["leaf", "lazy", "leaf_value"]


def __getattr__(name):
    print("getattr", name)
    if name == "computed":
        return 42
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__():
    return ["computed", "leaf"]
