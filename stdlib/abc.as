"""Abstract base classes."""

__all__ = ["ABCMeta", "ABC", "abstractmethod", "abstractclassmethod", "abstractstaticmethod", "abstractproperty",
           "get_cache_token", "update_abstractmethods"]


def abstractmethod(funcobj):
    """Marks a method as abstract: classes that do not override it cannot be instantiated, if their
    metaclass is ABCMeta (or derived from it)."""
    funcobj.__isabstractmethod__ = True
    return funcobj


class abstractclassmethod(classmethod):
    """Deprecated: use classmethod with abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractstaticmethod(staticmethod):
    """Deprecated: use staticmethod with abstractmethod."""
    __isabstractmethod__ = True

    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)


class abstractproperty(property):
    """Deprecated: use property with abstractmethod."""
    __isabstractmethod__ = True


# Every registration makes what was known about "is no subclass" doubtful.
_registrations = 0


def get_cache_token():
    """A number that changes with every register() on any ABC."""
    return _registrations


class _State:
    """What an abstract class knows about others."""
    __slots__ = ("registered", "yes", "no", "no_version")

    def __init__(self):
        self.registered = []
        self.yes = set()
        self.no = set()
        self.no_version = _registrations


def _is_abstract(value):
    return getattr(value, "__isabstractmethod__", False)


def _abstract_names(cls, namespace):
    names = {name for name, value in namespace.items() if _is_abstract(value)}
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    return frozenset(names)


class ABCMeta(type):
    """The metaclass of abstract base classes."""

    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        cls.__abstractmethods__ = _abstract_names(cls, namespace)
        cls._abc_impl = _State()
        return cls

    def register(cls, subclass):
        """Makes subclass a virtual subclass of this class. Returns it, so this works as a decorator."""
        global _registrations
        if not isinstance(subclass, type):
            raise TypeError("Can only register classes")
        if issubclass(subclass, cls):
            return subclass
        if issubclass(cls, subclass):
            raise RuntimeError("Refusing to create an inheritance cycle")
        cls._abc_impl.registered.append(subclass)
        _registrations += 1
        flags = getattr(cls, "__abc_tpflags__", None)
        if flags is not None:
            try:
                subclass.__abc_tpflags__ = flags  # the match statement looks for it
            except TypeError:
                pass  # it knows the built-in types
        return subclass

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        subclass = instance.__class__
        if subclass in cls._abc_impl.yes:
            return True
        subtype = type(instance)
        if subtype is subclass:
            return cls.__subclasscheck__(subclass)
        return cls.__subclasscheck__(subclass) or cls.__subclasscheck__(subtype)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        if not isinstance(subclass, type):
            raise TypeError("issubclass() arg 1 must be a class")
        state = cls._abc_impl
        if subclass in state.yes:
            return True
        if state.no_version != _registrations:
            state.no = set()
            state.no_version = _registrations
        elif subclass in state.no:
            return False
        if _finds_subclass(cls, state, subclass):
            state.yes.add(subclass)
            return True
        state.no.add(subclass)
        return False

    def _dump_registry(cls, file=None):
        """Prints what the class knows, for debugging."""
        state = cls._abc_impl
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        print(f"_abc_registry: {set(state.registered)!r}", file=file)
        print(f"_abc_cache: {state.yes!r}", file=file)
        print(f"_abc_negative_cache: {state.no!r}", file=file)
        print(f"_abc_negative_cache_version: {state.no_version!r}", file=file)


def _finds_subclass(cls, state, subclass):
    answer = cls.__subclasshook__(subclass)
    if answer is not NotImplemented:
        if answer is not True and answer is not False:
            raise AssertionError("__subclasshook__ must return either False, True, or NotImplemented")
        return answer
    if cls in getattr(subclass, "__mro__", ()):
        return True
    for registered in state.registered:
        if issubclass(subclass, registered):
            return True
    for below in cls.__subclasses__():
        if issubclass(subclass, below):
            return True
    return False


def update_abstractmethods(cls):
    """Computes the abstract methods of a class anew, for decorators that add methods."""
    if not hasattr(cls, "__abstractmethods__"):
        return cls
    names = set()
    for base in cls.__bases__:
        for name in getattr(base, "__abstractmethods__", ()):
            if _is_abstract(getattr(cls, name, None)):
                names.add(name)
    for name, value in cls.__dict__.items():
        if _is_abstract(value):
            names.add(name)
    cls.__abstractmethods__ = frozenset(names)
    return cls


class ABC(metaclass=ABCMeta):
    """A class to inherit from, for those who would rather not name a metaclass."""
    __slots__ = ()
