"""Finding modules without importing them, and making modules of files."""

import os
import sys
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, ModuleSpec, SourceFileLoader
from types import ModuleType


def resolve_name(name, package):
    """The absolute name of a relative one."""
    if not name.startswith("."):
        return name
    if not package:
        raise ImportError(f"no package specified for {name!r} (required for relative module names)")
    level = len(name) - len(name.lstrip("."))
    parts = package.rsplit(".", level - 1)
    if len(parts) < level:
        raise ImportError("attempted relative import beyond top-level package")
    return f"{parts[0]}.{name[level:]}" if name[level:] else parts[0]


def spec_from_file_location(name, location=None, *, loader=None, submodule_search_locations=None):
    """A spec for the module that a file holds; None if it is no source file."""
    location = os.fspath(location)
    if loader is None:
        if not location.endswith(tuple(SOURCE_SUFFIXES)):
            return None
        loader = SourceFileLoader(name, location)
    spec = ModuleSpec(name, loader, origin=location)
    spec.has_location = True
    spec.submodule_search_locations = submodule_search_locations
    if submodule_search_locations is None and os.path.basename(location).startswith("__init__."):
        spec.submodule_search_locations = [os.path.dirname(location)]
    return spec


def spec_from_loader(name, loader, *, origin=None, is_package=None):
    """A spec for a module that the loader makes."""
    return ModuleSpec(name, loader, origin=origin, is_package=is_package)


def module_from_spec(spec):
    """A fresh module, whose code has not run."""
    module = spec.loader.create_module(spec) if hasattr(spec.loader, "create_module") else None
    if module is None:
        module = ModuleType(spec.name)
    module.__loader__ = spec.loader
    module.__package__ = spec.parent
    module.__spec__ = spec
    if spec.submodule_search_locations is not None:
        module.__path__ = spec.submodule_search_locations
    if spec.has_location:
        module.__file__ = spec.origin
    return module


def _find_in(directory, name, fullname):
    stem = os.path.join(directory, name)
    for base in os.path.join(stem, "__init__"), stem:
        for suffix in SOURCE_SUFFIXES:
            if os.path.isfile(base + suffix):
                return spec_from_file_location(fullname, base + suffix)


def find_spec(name, package=None):
    """The spec of a module, or None if there is no such module. Packages above it are imported."""
    name = resolve_name(name, package)
    if name in sys.modules:
        module = sys.modules[name]
        if module is None:
            return None
        try:
            spec = module.__spec__
        except AttributeError:
            raise ValueError(f"{name}.__spec__ is not set") from None
        if spec is None:
            raise ValueError(f"{name}.__spec__ is None")
        return spec
    parent, _, child = name.rpartition(".")
    path = sys.path
    if parent:
        try:
            path = import_module(parent).__path__
        except AttributeError as e:
            raise ModuleNotFoundError(f"__path__ attribute not found on {parent!r} while trying to find {name!r}", name=name) from e
    for directory in path:
        spec = _find_in(directory, child, name)
        if spec is not None:
            return spec
    # What is neither on the path nor in the library can not be imported; the library's modules do nothing of note.
    try:
        return import_module(name).__spec__
    except ModuleNotFoundError:
        return None
