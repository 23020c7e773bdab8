"""Importing by name: import_module() and reload()."""

import sys
from types import ModuleType

__all__ = ["__import__", "import_module", "invalidate_caches", "reload"]

__import__ = __import__


def invalidate_caches():
    """Does nothing: where modules were looked for is not remembered."""


def import_module(name, package=None):
    """Imports a module; a relative name (".x") counts from the package."""
    level = len(name) - len(name.lstrip("."))
    if level:
        if not package:
            raise TypeError(f"the 'package' argument is required to perform a relative import for {name!r}")
        parts = package.rsplit(".", level - 1)
        if len(parts) < level:
            raise ImportError("attempted relative import beyond top-level package")
        name = f"{parts[0]}.{name[level:]}" if name[level:] else parts[0]
    if name not in sys.modules or sys.modules[name] is None:
        __import__(name)
    return sys.modules[name]


def reload(module):
    """Runs the module's source once more, in its old namespace."""
    name = getattr(getattr(module, "__spec__", None), "name", None) or getattr(module, "__name__", None)
    if not isinstance(module, ModuleType) or name is None:
        raise TypeError("reload() argument must be a module")
    if sys.modules.get(name) is not module:
        raise ImportError(f"module {name} not in sys.modules", name=name)
    parent = name.rpartition(".")[0]
    if parent and parent not in sys.modules:
        raise ImportError(f"parent {parent!r} not in sys.modules", name=parent)
    path = getattr(module, "__file__", None)
    if path is None or path.startswith("<stdlib>"):
        return module
    try:
        with open(path, "rb") as file:
            source = file.read()
    except FileNotFoundError:
        raise ModuleNotFoundError(f"spec not found for the module {name!r}", name=name) from None
    exec(compile(source, path, "exec"), module.__dict__)
    return sys.modules[name]
