"""Classes that are mostly fields: the methods are written by a decorator."""

import copy
import keyword
import sys
from _types import FunctionType, GenericAlias, MappingProxyType, MemberDescriptorType

__all__ = ["dataclass", "field", "Field", "FrozenInstanceError", "InitVar", "KW_ONLY", "MISSING", "fields", "asdict",
           "astuple", "make_dataclass", "replace", "is_dataclass"]


class FrozenInstanceError(AttributeError):
    pass


class _FactoryMark:
    def __repr__(self):
        return "<factory>"


_HAS_DEFAULT_FACTORY = _FactoryMark()


class _MISSING_TYPE:
    pass


MISSING = _MISSING_TYPE()


class _KW_ONLY_TYPE:
    pass


KW_ONLY = _KW_ONLY_TYPE()
_EMPTY_METADATA = MappingProxyType({})


class _FieldKind:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


_FIELD = _FieldKind("_FIELD")
_FIELD_CLASSVAR = _FieldKind("_FIELD_CLASSVAR")
_FIELD_INITVAR = _FieldKind("_FIELD_INITVAR")
_FIELDS = "__dataclass_fields__"
_PARAMS = "__dataclass_params__"
_POST_INIT = "__post_init__"


class InitVar:
    """A pseudo-field: a parameter of __init__ that is passed on to __post_init__."""
    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        if isinstance(self.type, type) and not isinstance(self.type, GenericAlias):
            return f"dataclasses.InitVar[{self.type.__name__}]"
        return f"dataclasses.InitVar[{self.type!r}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known about one field. Made by field(), read through fields()."""
    __slots__ = ("name", "type", "default", "default_factory", "repr", "hash", "init", "compare", "metadata",
                 "kw_only", "_field_type")

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = _EMPTY_METADATA if metadata is None else MappingProxyType(metadata)
        self.kw_only = kw_only
        self._field_type = None

    def __repr__(self):
        return (f"Field(name={self.name!r},type={self.type!r},default={self.default!r},"
                f"default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},hash={self.hash!r},"
                f"compare={self.compare!r},metadata={self.metadata!r},kw_only={self.kw_only!r},"
                f"_field_type={self._field_type})")

    def __set_name__(self, owner, name):
        function = getattr(type(self.default), "__set_name__", None)
        if function:
            function(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _DataclassParams:
    __slots__ = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init = init
        self.repr = repr
        self.eq = eq
        self.order = order
        self.unsafe_hash = unsafe_hash
        self.frozen = frozen

    def __repr__(self):
        return (f"_DataclassParams(init={self.init!r},repr={self.repr!r},eq={self.eq!r},order={self.order!r},"
                f"unsafe_hash={self.unsafe_hash!r},frozen={self.frozen!r})")


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
          kw_only=MISSING):
    """Says more about a field than its default value can."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


# ---- making methods

def _make_function(cls, name, parameters, body, names):
    """A function of this text, with `names` visible as free variables."""
    outer = ", ".join(names)
    lines = "\n".join("  " + line for line in body)
    text = f"def __make__({outer}):\n def {name}({', '.join(parameters)}):\n{lines}\n return {name}"
    namespace = {"__name__": cls.__module__}
    exec(text, namespace)
    function = namespace["__make__"](**names)
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    return function


def _init_parameter(f):
    if f.default is MISSING and f.default_factory is MISSING:
        return f"{f.name}: _type_{f.name}"
    if f.default is not MISSING:
        return f"{f.name}: _type_{f.name} = _default_{f.name}"
    return f"{f.name}: _type_{f.name} = _FACTORY"


def _assignment(frozen, name, value, self_name):
    if frozen:
        return f"_set({self_name}, {name!r}, {value})"
    return f"{self_name}.{name} = {value}"


def _init_line(f, frozen, self_name, slots):
    """The line of __init__ that sets this field, or None."""
    if f.default_factory is not MISSING:
        value = f"_default_{f.name}()"
        if f.init:
            value = f"{value} if {f.name} is _FACTORY else {f.name}"
    elif f.init:
        value = f.name
    elif slots and f.default is not MISSING:
        value = f"_default_{f.name}"
    else:
        return None
    if f._field_type is _FIELD_INITVAR:
        return None
    return _assignment(frozen, f.name, value, self_name)


def _make_init(cls, all_fields, frozen, has_post_init, slots):
    positional = [f for f in all_fields if f.init and not f.kw_only]
    keyword_only = [f for f in all_fields if f.init and f.kw_only]
    seen_default = False
    for f in positional:
        if not (f.default is MISSING and f.default_factory is MISSING):
            seen_default = True
        elif seen_default:
            raise TypeError(f"non-default argument {f.name!r} follows default argument")
    self_name = "__dataclass_self__" if any(f.name == "self" for f in all_fields) else "self"
    names = {"_FACTORY": _HAS_DEFAULT_FACTORY, "_set": object.__setattr__}
    for f in all_fields:
        names[f"_type_{f.name}"] = f.type
        if f.default is not MISSING:
            names[f"_default_{f.name}"] = f.default
        elif f.default_factory is not MISSING:
            names[f"_default_{f.name}"] = f.default_factory
    body = []
    for f in all_fields:
        line = _init_line(f, frozen, self_name, slots)
        if line:
            body.append(line)
    if has_post_init:
        passed = ", ".join(f.name for f in all_fields if f._field_type is _FIELD_INITVAR)
        body.append(f"{self_name}.{_POST_INIT}({passed})")
    parameters = [self_name] + [_init_parameter(f) for f in positional]
    if keyword_only:
        parameters += ["*"] + [_init_parameter(f) for f in keyword_only]
    function = _make_function(cls, "__init__", parameters, body or ["pass"], names)
    function.__annotations__ = {**{f.name: f.type for f in positional + keyword_only}, "return": None}
    return function


def _make_repr(cls, shown):
    running = set()

    def __repr__(self):
        key = id(self)
        if key in running:
            return "..."
        running.add(key)
        try:
            inner = ", ".join([f"{name}={getattr(self, name)!r}" for name in shown])
        finally:
            running.discard(key)
        return f"{self.__class__.__qualname__}({inner})"

    shown = [f.name for f in shown]
    __repr__.__qualname__ = f"{cls.__qualname__}.__repr__"
    return __repr__


def _tuple_text(object_name, compared):
    if not compared:
        return "()"
    return f"({','.join([f'{object_name}.{f.name}' for f in compared])},)"


def _make_comparison(cls, name, operator, compared):
    body = ["if other.__class__ is self.__class__:",
            f" return {_tuple_text('self', compared)}{operator}{_tuple_text('other', compared)}",
            "return NotImplemented"]
    return _make_function(cls, name, ("self", "other"), body, {})


def _make_hash(cls, hashed):
    return _make_function(cls, "__hash__", ("self",), [f"return hash({_tuple_text('self', hashed)})"], {})


def _make_frozen_methods(cls, own_fields):
    names = {f.name for f in own_fields}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    __setattr__.__qualname__ = f"{cls.__qualname__}.__setattr__"
    __delattr__.__qualname__ = f"{cls.__qualname__}.__delattr__"
    return __setattr__, __delattr__


# ---- reading the class

def _says(annotation, *words):
    """Is a text annotation one of these, perhaps with a module in front?"""
    if not isinstance(annotation, str):
        return False
    name = annotation.split("[")[0].strip()
    return name.split(".")[-1] in words


def _is_classvar(annotation):
    if _says(annotation, "ClassVar"):
        return True
    typing = sys.modules.get("typing")
    return typing is not None and (annotation is typing.ClassVar
                                   or getattr(annotation, "__origin__", None) is typing.ClassVar)


def _is_initvar(annotation):
    return annotation is InitVar or type(annotation) is InitVar or _says(annotation, "InitVar")


def _is_kw_only(annotation):
    return annotation is KW_ONLY or _says(annotation, "KW_ONLY")


def _get_field(cls, name, annotation, default_kw_only):
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        f = default
    else:
        if isinstance(default, MemberDescriptorType):
            # A slot of this name is no default.
            default = MISSING
        f = field(default=default)
    f.name = name
    f.type = annotation
    f._field_type = (_FIELD_CLASSVAR if _is_classvar(annotation)
                     else _FIELD_INITVAR if _is_initvar(annotation) else _FIELD)
    if f._field_type is not _FIELD and f.default_factory is not MISSING:
        raise TypeError(f"field {f.name} cannot have a default factory")
    if f._field_type in (_FIELD, _FIELD_INITVAR):
        if f.kw_only is MISSING:
            f.kw_only = default_kw_only
    elif f.kw_only is not MISSING:
        raise TypeError(f"field {f.name} is a ClassVar but specifies kw_only")
    if f._field_type is _FIELD and f.default.__class__.__hash__ is None:
        raise ValueError(f"mutable default {type(f.default)} for field {f.name} is not allowed: use default_factory")
    return f


def _own_fields(cls, kw_only):
    annotations = cls.__dict__.get("__annotations__", {})
    found = []
    seen_kw_only = False
    for name, annotation in annotations.items():
        if _is_kw_only(annotation):
            if seen_kw_only:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen_kw_only = kw_only = True
            continue
        found.append(_get_field(cls, name, annotation, kw_only))
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    return found


def _inherited(cls):
    """Fields of the bases, and whether any or all of them are frozen."""
    found = {}
    any_frozen = False
    all_frozen = None
    for base in cls.__mro__[-1:0:-1]:
        base_fields = getattr(base, _FIELDS, None)
        if base_fields is None:
            continue
        if all_frozen is None:
            all_frozen = True
        found.update(base_fields)
        if getattr(base, _PARAMS).frozen:
            any_frozen = True
        else:
            all_frozen = False
    return found, any_frozen, all_frozen


def _set_new(cls, name, value):
    """Sets an attribute unless the class has it; says whether it had."""
    if name in cls.__dict__:
        return True
    setattr(cls, name, value)
    return False


def _add_hash(cls, params, all_fields):
    own = cls.__dict__.get("__hash__", MISSING)
    explicit = not (own is MISSING or own is None and "__eq__" in cls.__dict__)
    hashed = [f for f in all_fields if f._field_type is _FIELD and (f.compare if f.hash is None else f.hash)]
    if params.unsafe_hash:
        if explicit:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
        cls.__hash__ = _make_hash(cls, hashed)
    elif params.eq and not explicit:
        cls.__hash__ = _make_hash(cls, hashed) if params.frozen else None


def _process_class(cls, params, match_args, kw_only, slots, weakref_slot):
    all_fields, any_frozen_base, all_frozen_bases = _inherited(cls)
    own = _own_fields(cls, kw_only)
    for f in own:
        all_fields[f.name] = f
        # The class attribute is the default, or nothing.
        if isinstance(getattr(cls, f.name, None), Field):
            if f.default is MISSING:
                delattr(cls, f.name)
            else:
                setattr(cls, f.name, f.default)
    if any_frozen_base and not params.frozen:
        raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
    if all_frozen_bases is False and params.frozen:
        raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    setattr(cls, _PARAMS, params)
    setattr(cls, _FIELDS, all_fields)
    in_init = [f for f in all_fields.values() if f._field_type in (_FIELD, _FIELD_INITVAR)]
    real = [f for f in in_init if f._field_type is _FIELD]
    if params.init:
        _set_new(cls, "__init__", _make_init(cls, in_init, params.frozen, hasattr(cls, _POST_INIT), slots))
    if params.repr:
        _set_new(cls, "__repr__", _make_repr(cls, [f for f in real if f.repr]))
    compared = [f for f in real if f.compare]
    _add_hash(cls, params, all_fields.values())
    if params.eq:
        _set_new(cls, "__eq__", _make_comparison(cls, "__eq__", "==", compared))
    if params.order:
        for name, operator in (("__lt__", "<"), ("__le__", "<="), ("__gt__", ">"), ("__ge__", ">=")):
            if _set_new(cls, name, _make_comparison(cls, name, operator, compared)):
                raise TypeError(f"Cannot overwrite attribute {name} in class {cls.__name__}. "
                                f"Consider using functools.total_ordering")
    if params.frozen:
        for function in _make_frozen_methods(cls, real):
            if _set_new(cls, function.__name__, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    if cls.__doc__ is None:
        cls.__doc__ = cls.__name__ + _signature_text(cls)
    if match_args:
        _set_new(cls, "__match_args__", tuple(f.name for f in in_init if f.init and not f.kw_only))
    if slots:
        cls = _with_slots(cls, params.frozen, weakref_slot)
    elif weakref_slot:
        raise TypeError("weakref_slot is True but slots is False")
    abc = sys.modules.get("abc")
    if abc is not None:
        abc.update_abstractmethods(cls)
    return cls


def _signature_text(cls):
    """As inspect.signature shows it, for the docstring."""
    def annotation_text(annotation):
        if isinstance(annotation, type) and not isinstance(annotation, GenericAlias):
            if annotation.__module__ == "builtins":
                return annotation.__qualname__
            return f"{annotation.__module__}.{annotation.__qualname__}"
        return repr(annotation)

    parts = []
    star = False
    for f in sorted((f for f in cls.__dict__[_FIELDS].values() if f._field_type is not _FIELD_CLASSVAR and f.init),
                    key=lambda f: bool(f.kw_only)):
        if f.kw_only and not star:
            parts.append("*")
            star = True
        text = f"{f.name}: {annotation_text(f.type)}"
        if f.default is not MISSING:
            text += f" = {f.default!r}"
        elif f.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"({', '.join(parts)})"


def _slots_of(cls):
    slots = cls.__dict__.get("__slots__", ())
    return (slots,) if isinstance(slots, str) else tuple(slots or ())


def _getstate(self):
    return [getattr(self, f.name) for f in fields(self)]


def _setstate(self, state):
    for f, value in zip(fields(self), state):
        object.__setattr__(self, f.name, value)


def _with_slots(cls, frozen, weakref_slot):
    """The class made anew, with a slot for each field."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    namespace = dict(cls.__dict__)
    names = tuple(f.name for f in fields(cls))
    inherited = {name for base in cls.__mro__[1:-1] for name in _slots_of(base)}
    wanted = names + (("__weakref__",) if weakref_slot else ())
    namespace["__slots__"] = tuple(name for name in wanted if name not in inherited)
    for name in names:
        namespace.pop(name, None)
    namespace.pop("__dict__", None)
    namespace.pop("__weakref__", None)
    qualname = getattr(cls, "__qualname__", None)
    made = type(cls)(cls.__name__, cls.__bases__, namespace)
    if qualname is not None:
        made.__qualname__ = qualname
    if frozen:
        if "__getstate__" not in namespace:
            made.__getstate__ = _getstate
        if "__setstate__" not in namespace:
            made.__setstate__ = _setstate
    return made


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
              match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """A class decorator: adds __init__, __repr__, __eq__ and more for the annotated fields."""
    def wrap(cls):
        if order and not eq:
            raise ValueError("eq must be true if order is true")
        params = _DataclassParams(init, repr, eq, order, unsafe_hash, frozen)
        return _process_class(cls, params, match_args, kw_only, slots, weakref_slot)
    return wrap if cls is None else wrap(cls)


# ---- using them

def fields(class_or_instance):
    """The Field objects of a dataclass or its instance, as a tuple."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(f for f in found.values() if f._field_type is _FIELD)


def _is_dataclass_instance(obj):
    return hasattr(type(obj), _FIELDS)


def is_dataclass(obj):
    """Is it a dataclass, or an instance of one?"""
    cls = obj if isinstance(obj, type) else type(obj)
    return hasattr(cls, _FIELDS)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, and so on inside them, lists, tuples and dicts included."""
    if not _is_dataclass_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _asdict_inner(obj, dict_factory)


def _asdict_inner(obj, dict_factory):
    if _is_dataclass_instance(obj):
        return dict_factory([(f.name, _asdict_inner(getattr(obj, f.name), dict_factory)) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_asdict_inner(v, dict_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_asdict_inner(v, dict_factory) for v in obj)
    if isinstance(obj, dict):
        pairs = ((_asdict_inner(k, dict_factory), _asdict_inner(v, dict_factory)) for k, v in obj.items())
        if hasattr(type(obj), "default_factory"):
            made = type(obj)(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def astuple(obj, *, tuple_factory=tuple):
    """The field values as a tuple, and so on inside them."""
    if not _is_dataclass_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _astuple_inner(obj, tuple_factory)


def _astuple_inner(obj, tuple_factory):
    if _is_dataclass_instance(obj):
        return tuple_factory([_astuple_inner(getattr(obj, f.name), tuple_factory) for f in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_astuple_inner(v, tuple_factory) for v in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_astuple_inner(v, tuple_factory) for v in obj)
    if isinstance(obj, dict):
        pairs = ((_astuple_inner(k, tuple_factory), _astuple_inner(v, tuple_factory)) for k, v in obj.items())
        if hasattr(type(obj), "default_factory"):
            made = type(obj)(obj.default_factory)
            for key, value in pairs:
                made[key] = value
            return made
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, init=True, repr=True, eq=True, order=False,
                   unsafe_hash=False, frozen=False, match_args=True, kw_only=False, slots=False, weakref_slot=False):
    """A dataclass made from a list of names, (name, type) or (name, type, field)."""
    namespace = {} if namespace is None else dict(namespace)
    annotations = {}
    defaults = {}
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, "typing.Any"
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, defaults[item[0]] = item
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if keyword.iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = annotation
    import types

    def fill(ns):
        ns.update(namespace)
        ns.update(defaults)
        ns["__annotations__"] = annotations

    cls = types.new_class(cls_name, bases, {}, fill)
    return dataclass(cls, init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
                     match_args=match_args, kw_only=kw_only, slots=slots, weakref_slot=weakref_slot)


def replace(obj, /, **changes):
    """A new object of the same class with some fields changed."""
    if not _is_dataclass_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for f in getattr(obj, _FIELDS).values():
        if f._field_type is _FIELD_CLASSVAR:
            continue
        if not f.init:
            if f.name in changes:
                raise ValueError(f"field {f.name} is declared with init=False, it cannot be specified with replace()")
            continue
        if f.name not in changes:
            if f._field_type is _FIELD_INITVAR and f.default is MISSING:
                raise ValueError(f"InitVar {f.name!r} must be specified with replace()")
            changes[f.name] = getattr(obj, f.name)
    return obj.__class__(**changes)
