"""How objects are taken apart and made again: what object.__reduce_ex__ stands on."""

__all__ = ["pickle", "constructor", "__newobj__", "__newobj_ex__"]

dispatch_table = {}


def pickle(ob_type, pickle_function, constructor_ob=None):
    """Registers a function that reduces objects of this type."""
    if not callable(pickle_function):
        raise TypeError("reduction functions must be callable")
    dispatch_table[ob_type] = pickle_function
    if constructor_ob is not None:
        constructor(constructor_ob)


def constructor(object):
    if not callable(object):
        raise TypeError("constructors must be callable")


def __newobj__(cls, *args):
    return cls.__new__(cls, *args)


def __newobj_ex__(cls, args, kwargs):
    return cls.__new__(cls, *args, **kwargs)


def _reconstructor(cls, base, state):
    if base is object:
        return object.__new__(cls)
    obj = base.__new__(cls, state)
    if base.__init__ != object.__init__:
        base.__init__(obj, state)
    return obj


def _slotnames(cls):
    names = []
    for c in cls.__mro__:
        slots = c.__dict__.get("__slots__", ())
        for name in (slots,) if isinstance(slots, str) else slots:
            if name in ("__dict__", "__weakref__"):
                continue
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{c.__name__.lstrip('_')}{name}"
            names.append(name)
    return names


def _state(self):
    cls = type(self)
    if cls.__getstate__ is not object.__getstate__:
        return self.__getstate__()
    state = object.__getstate__(self)
    slots = {name: getattr(self, name) for name in _slotnames(cls) if hasattr(self, name)}
    return (state, slots) if slots else state


def __reduce_ex__(self, protocol):
    cls = type(self)
    if protocol < 2:
        for base in cls.__mro__:
            if base.__flags__ & 512 == 0:
                break
        if base is object:
            args = (cls, object, None)
        elif base is cls:
            raise TypeError(f"cannot pickle {cls.__name__!r} object")
        else:
            args = (cls, base, base(self))
        state = _state(self)
        return (_reconstructor, args, state) if state else (_reconstructor, args)
    args = ()
    if hasattr(cls, "__getnewargs_ex__"):
        args, kwargs = self.__getnewargs_ex__()
        if kwargs:
            return __newobj_ex__, (cls, args, kwargs), _state(self), None, None
    elif hasattr(cls, "__getnewargs__"):
        args = self.__getnewargs__()
    elif not cls.__flags__ & 512:
        raise TypeError(f"cannot pickle {cls.__name__!r} object")
    items = iter(self) if isinstance(self, list) else None
    pairs = iter(self.items()) if isinstance(self, dict) else None
    return __newobj__, (cls, *args), _state(self), items, pairs
