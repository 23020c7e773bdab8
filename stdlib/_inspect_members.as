"""The part of inspect that looks at the members of objects: values, documentation, annotations."""

import sys
import types
from collections import namedtuple
from inspect import (cleandoc, isbuiltin, isclass, isdatadescriptor, isfunction, ismemberdescriptor, ismethod,
                     ismethoddescriptor, ismodule, isroutine)


# ---- members

def _members(object, predicate, getter):
    names = dir(object)
    if isclass(object):
        mro = (object,) + object.__mro__
        for base in object.__bases__:
            names += [name for name, value in base.__dict__.items() if isinstance(value, types.DynamicClassAttribute)]
    else:
        mro = ()
    results = []
    seen = set()
    for name in names:
        try:
            value = getter(object, name)
            if name in seen:
                raise AttributeError
        except AttributeError:
            for base in mro:
                if name in base.__dict__:
                    value = base.__dict__[name]
                    break
            else:
                continue
        if not predicate or predicate(value):
            results.append((name, value))
        seen.add(name)
    results.sort(key=lambda pair: pair[0])
    return results


def getmembers(object, predicate=None):
    """All members of an object as (name, value) pairs, sorted by name."""
    return _members(object, predicate, getattr)


def getmembers_static(object, predicate=None):
    """The same, without running any descriptor or __getattr__."""
    return _members(object, predicate, getattr_static)


_missing = object()


def _find_in_classes(classes, name):
    for cls in classes:
        found = cls.__dict__.get(name, _missing)
        if found is not _missing:
            return found
    return _missing


def getattr_static(obj, attr, default=_missing):
    """An attribute without running anything."""
    own = _missing
    if isclass(obj):
        of_class = _find_in_classes(obj.__mro__, attr)
    else:
        of_class = _find_in_classes(type(obj).__mro__, attr)
        try:
            own = object.__getattribute__(obj, "__dict__").get(attr, _missing)
        except AttributeError:
            pass
    if own is not _missing and of_class is not _missing:
        kind = type(of_class)
        if hasattr(kind, "__get__") and (hasattr(kind, "__set__") or hasattr(kind, "__delete__")):
            return of_class
    for found in (own, of_class):
        if found is not _missing:
            return found
    if isclass(obj):
        found = _find_in_classes(type(obj).__mro__, attr)
        if found is not _missing:
            return found
    if default is not _missing:
        return default
    raise AttributeError(attr)


Attribute = namedtuple('Attribute', 'name kind defining_class object')
Attribute.__module__ = 'inspect'


def _kind_of(value):
    if isinstance(value, (staticmethod, types.BuiltinMethodType)):
        return "static method"
    if isinstance(value, classmethod) or str(getattr(value, "__text_signature__", "")).startswith("($type"):
        return "class method"
    if isinstance(value, property):
        return "property"
    return "method" if isroutine(value) else "data"


def classify_class_attrs(cls):
    """What kind of attribute each name of a class is, and which class defines it."""
    result = []
    for name in sorted(set(dir(cls))):
        for base in cls.__mro__ + type(cls).__mro__:
            if name in base.__dict__:
                value = base.__dict__[name]
                result.append(Attribute(name, _kind_of(value), base, value))
                break
    return result


# ---- hierarchies

def walktree(classes, children, parent):
    """For getclasstree(): a list of (class, bases) with lists of what derives from it, sorted by name."""
    results = []
    for cls in sorted(classes, key=lambda cls: (cls.__module__, cls.__name__)):
        results.append((cls, cls.__bases__))
        if cls in children:
            results.append(walktree(children[cls], children, cls))
    return results


def getclasstree(classes, unique=False):
    """The classes as nested lists, each below its bases; unique: in one place only."""
    children = {}
    roots = []
    for cls in classes:
        if cls.__bases__:
            for parent in cls.__bases__:
                below = children.setdefault(parent, [])
                if cls not in below:
                    below.append(cls)
                if unique and parent in classes:
                    break
        elif cls not in roots:
            roots.append(cls)
    roots += [parent for parent in children if parent not in classes]
    return walktree(roots, children, None)


# ---- documentation

def _class_of_function(func):
    cls = sys.modules.get(func.__module__)
    for name in func.__qualname__.split('.')[:-1]:
        if cls is not None:
            cls = getattr(cls, name)
    return cls if isclass(cls) else None


def _owner_and_name(object):
    """The class on whose bases the documentation of a method may stand; None for the class: nowhere."""
    if ismethod(object) or isbuiltin(object):
        this = object.__self__
        is_class = isclass(this) and (ismethod(object) or this.__qualname__ + '.' + object.__name__ == object.__qualname__)
        return this if is_class else type(this), object.__name__
    if isfunction(object):
        cls, name = _class_of_function(object), object.__name__
    elif isinstance(object, property):
        cls, name = _class_of_function(object.fget), object.fget.__name__
    elif ismethoddescriptor(object) or isdatadescriptor(object):
        cls, name = object.__objclass__, object.__name__
    else:
        return None, None
    return cls if cls is not None and getattr(cls, name) is object else None, name


def _inherited_doc(object):
    if isclass(object):
        docs = (base.__doc__ for base in object.__mro__[:-1])
    else:
        cls, name = _owner_and_name(object)
        if cls is None:
            return None
        slots = cls.__dict__.get('__slots__')
        if ismemberdescriptor(object) and isinstance(slots, dict):
            return slots.get(name)
        docs = (getattr(getattr(base, name, None), '__doc__', None) for base in cls.__mro__ if hasattr(base, name))
    return next((doc for doc in docs if doc is not None), None)


def getdoc(object):
    """The documentation of an object, or what it inherits, without common indentation."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        try:
            doc = _inherited_doc(object)
        except (AttributeError, TypeError):
            return None
    return cleandoc(doc) if isinstance(doc, str) else None


# ---- annotations and closures

def _namespaces(obj):
    """Where the texts among its annotations are to be looked up: globals, locals."""
    if isclass(obj):
        module = sys.modules.get(getattr(obj, '__module__', None))
        return getattr(module, '__dict__', None), dict(vars(obj))
    if ismodule(obj):
        return obj.__dict__, None
    while hasattr(obj, '__wrapped__'):
        obj = obj.__wrapped__
    functools = sys.modules.get('functools')
    while functools is not None and isinstance(obj, functools.partial):
        obj = obj.func
    return getattr(obj, '__globals__', None), None


def get_annotations(obj, *, globals=None, locals=None, eval_str=False):
    """The annotations of a class, module or callable, as a new dict; with eval_str, texts evaluated."""
    if isclass(obj):
        annotations = obj.__dict__.get('__annotations__', None)
    elif ismodule(obj) or callable(obj):
        annotations = getattr(obj, '__annotations__', None)
    else:
        raise TypeError(f"{obj!r} is not a module, class, or callable.")
    if annotations is None:
        return {}
    if not isinstance(annotations, dict):
        raise ValueError(f"{obj!r}.__annotations__ is neither a dict nor None")
    if not annotations or not eval_str:
        return dict(annotations)
    own_globals, own_locals = _namespaces(obj)
    globals = own_globals if globals is None else globals
    locals = own_locals if locals is None else locals
    return {name: eval(value, globals, locals) if isinstance(value, str) else value
            for name, value in annotations.items()}


ClosureVars = namedtuple('ClosureVars', 'nonlocals globals builtins unbound')
ClosureVars.__module__ = 'inspect'


def getclosurevars(func):
    """What the names that a function uses and does not define stand for now."""
    if ismethod(func):
        func = func.__func__
    if not isfunction(func):
        raise TypeError("{!r} is not a Python function".format(func))
    code = func.__code__
    nonlocals = {var: cell.cell_contents for var, cell in zip(code.co_freevars, func.__closure__ or ())}
    import builtins
    global_vars, builtin_vars, unbound = {}, {}, set()
    for name in code.co_names:
        if name in ("None", "True", "False"):
            continue
        if name in func.__globals__:
            global_vars[name] = func.__globals__[name]
        elif hasattr(builtins, name):
            builtin_vars[name] = getattr(builtins, name)
        else:
            unbound.add(name)
    return ClosureVars(nonlocals, global_vars, builtin_vars, unbound)
