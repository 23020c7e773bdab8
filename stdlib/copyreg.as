"""How objects are taken apart and made again, for copy and its like."""

__all__ = ["pickle", "constructor"]

# Functions that take apart the instances of a class, by class.
dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Says how instances of a type are taken apart: pickle_function gives a callable and its arguments."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    """Checks that something can be called."""
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    made = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(made, state)
    return made


# Types of which the library's own methods know how to make another one; other built-in types cannot be taken apart.
_PLAIN_BASES = (int, float, complex, str, bytes, tuple, list, dict, set, frozenset, bytearray)


def __reduce_ex__(x, protocol):
    """What object.__reduce_ex__ says: (callable, arguments, state, items, pairs)."""
    cls = type(x)
    if isinstance(x, BaseException):
        state = _state_of(x, cls)
        return (cls, x.args) if state is None else (cls, x.args, state)
    if isinstance(x, (set, frozenset)):
        return cls, (list(x),), _state_of(x, cls)
    if isinstance(x, bytearray):
        return cls, (bytes(x),), _state_of(x, cls)
    if cls is memoryview:
        raise TypeError("cannot pickle memoryview objects")
    if not isinstance(x, _PLAIN_BASES) and cls.__getstate__ is object.__getstate__ and _is_opaque(cls):
        module = "" if cls.__module__ == "builtins" or cls.__flags__ & _HEAP_TYPE else cls.__module__ + "."
        raise TypeError(f"cannot pickle '{module}{cls.__name__}' object")
    if protocol < 2:
        return _reduce_old(x, cls)
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = x.__getnewargs_ex__()
        if kwargs:
            return __newobj_ex__, (cls, args, kwargs), *_content_of(x, cls)
    elif hasattr(cls, "__getnewargs__"):
        args = x.__getnewargs__()
        if not isinstance(args, tuple):
            raise TypeError(f"__getnewargs__ should return a tuple, not '{type(args).__name__}'")
    else:
        args = _plain_value(x)
    return __newobj__, (cls, *args), *_content_of(x, cls)


def _reduce_old(x, cls):
    base = object
    for candidate in _PLAIN_BASES:
        if isinstance(x, candidate):
            base = candidate
    if getattr(x, "__slots__", None) and cls.__getstate__ is object.__getstate__:
        raise TypeError("a class that defines __slots__ without defining __getstate__ cannot be pickled")
    state = _state_of(x, cls)
    args = (cls, base, None if base is object else base(x))
    return (_reconstructor, args) if state is None else (_reconstructor, args, state)


_HEAP_TYPE = 1 << 9


def _is_opaque(cls):
    """Does an instance carry something that only the built-in type it derives from knows?"""
    for base in cls.__mro__:
        if not base.__flags__ & _HEAP_TYPE:
            return base is not object
    return False


def _plain_value(x):
    """The argument for __new__ of what is an int, a str and so on."""
    for base in (int, float, complex, str, bytes, tuple):
        if isinstance(x, base):
            return (base(x),)
    return ()


def _state_of(x, cls):
    return x.__getstate__() if cls.__getstate__ is not object.__getstate__ else __getstate__(x)


def __getstate__(x):
    """What object.__getstate__ says: the attributes, with those of __slots__ as a pair of dicts."""
    state = getattr(x, "__dict__", None) or None
    slots = {}
    for base in type(x).__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            try:
                slots[name] = getattr(x, name)
            except AttributeError:
                pass
    return (state, slots) if slots else state


def _content_of(x, cls):
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    return _state_of(x, cls), items, pairs
