"""Enumerations: classes whose few instances have names."""

import sys
from _types import MappingProxyType, _hide_from_class
from builtins import property as _property

__all__ = ["EnumType", "EnumMeta", "Enum", "IntEnum", "StrEnum", "Flag", "IntFlag", "ReprEnum", "auto", "unique",
           "property", "verify", "member", "nonmember", "FlagBoundary", "STRICT", "CONFORM", "EJECT", "KEEP",
           "global_flag_repr", "global_enum_repr", "global_str", "global_enum", "EnumCheck", "CONTINUOUS",
           "NAMED_FLAGS", "UNIQUE", "pickle_by_global_name", "pickle_by_enum_name"]

# Filled in below; while these classes themselves are made they are not there yet.
Enum = Flag = ReprEnum = EJECT = KEEP = CONFORM = STRICT = None


class nonmember:
    """Marks a value in the body of an enumeration as an ordinary attribute."""

    def __init__(self, value):
        self.value = value


class member:
    """Marks a value in the body of an enumeration as a member, whatever it looks like."""

    def __init__(self, value):
        self.value = value


class _AutoNull:
    def __repr__(self):
        return "_auto_null"


_auto_null = _AutoNull()


class auto:
    """Stands for a value that is found by _generate_next_value_."""

    def __init__(self, value=_auto_null):
        self.value = value

    def __repr__(self):
        return f"auto({self.value!r})"


class property:
    """A property of members that leaves its name free for a member. Looked up on the class it is that member."""

    def __init__(self, fget=None, fset=None, fdel=None, doc=None):
        self.fget = fget
        self.fset = fset
        self.fdel = fdel
        self.__doc__ = doc or getattr(fget, "__doc__", None)
        self.name = self.clsname = None
        self.member = None

    def __set_name__(self, ownerclass, name):
        self.name = name
        self.clsname = ownerclass.__name__

    def __get__(self, instance, ownerclass=None):
        if instance is None:
            if self.member is not None:
                return self.member
            raise AttributeError(f"{ownerclass!r} has no attribute {self.name!r}")
        if self.fget is not None:
            return self.fget(instance)
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if self.fset is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot set attribute {self.name!r}")
        return self.fset(instance, value)

    def __delete__(self, instance):
        if self.fdel is None:
            raise AttributeError(f"<enum {self.clsname!r}> cannot delete attribute {self.name!r}")
        return self.fdel(instance)


class _MemberProperty(_property):
    """name and value, which are asked for too often to be looked up the long way."""


def _is_descriptor(value):
    return hasattr(value, "__get__") or hasattr(value, "__set__") or hasattr(value, "__delete__")


def _is_dunder(name):
    return len(name) > 4 and name[:2] == name[-2:] == "__" and name[2] != "_" and name[-3] != "_"


def _is_sunder(name):
    return len(name) > 2 and name[0] == name[-1] == "_" and name[1] != "_" and name[-2] != "_"


def _is_private(class_name, name):
    prefix = f"_{class_name}__"
    return len(name) > len(prefix) and name.startswith(prefix) and (name[-1] != "_" or name[-2] != "_")


def _is_single_bit(value):
    return value > 0 and value & (value - 1) == 0


def _bits_of(value):
    """The single bits of a number, lowest first."""
    while value:
        bit = value & -value
        yield bit
        value ^= bit


def show_flag_values(value):
    """The single bits of a flag's value, lowest first."""
    return list(_bits_of(value))


def bin(num, max_bits=None):
    """As the built-in bin, but in two's complement: a sign bit, a space, the digits."""
    ceiling = 2 ** num.bit_length()
    if num >= 0:
        s = _builtin_bin(num + ceiling).replace("1", "0", 1)
    else:
        s = _builtin_bin(~num ^ (ceiling - 1) + ceiling)
    sign = s[:3]
    digits = s[3:]
    if max_bits is not None and len(digits) < max_bits:
        digits = (sign[-1] * max_bits + digits)[-max_bits:]
    return f"{sign} {digits}"


def _builtin_bin(number):
    return f"{number:#b}"


class EnumDict(dict):
    """The namespace of an enumeration's body: tells members from everything else."""

    def __init__(self, cls_name):
        super().__init__()
        self._cls_name = cls_name
        self._member_names = {}
        self._last_values = []
        self._ignore = []
        self._auto_called = False

    def __setitem__(self, key, value):
        if _is_private(self._cls_name, key):
            pass
        elif _is_sunder(key):
            self._set_sunder(key, value)
            value = self._sunder_value(key, value)
        elif _is_dunder(key):
            if key == "__order__":
                key = "_order_"
        elif key in self._member_names:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        elif key in self._ignore:
            pass
        elif isinstance(value, nonmember):
            value = value.value
        elif _is_descriptor(value) and not isinstance(value, member):
            pass
        else:
            value = self._new_member(key, value)
        super().__setitem__(key, value)

    def _set_sunder(self, key, value):
        if key not in ("_order_", "_generate_next_value_", "_numeric_repr_", "_missing_", "_ignore_", "_iter_member_",
                       "_iter_member_by_value_", "_iter_member_by_def_"):
            raise ValueError(f"_sunder_ names, such as {key!r}, are reserved for future Enum use")
        if key == "_generate_next_value_":
            if self._auto_called:
                raise TypeError("_generate_next_value_ must be defined before members")
            self._generate_next_value = getattr(value, "__func__", value)

    def _sunder_value(self, key, value):
        if key != "_ignore_":
            return value
        value = value.replace(",", " ").split() if isinstance(value, str) else list(value)
        self._ignore = value
        already = set(value) & set(self._member_names)
        if already:
            raise ValueError(f"_ignore_ cannot specify already set names: {already!r}")
        return value

    def _new_member(self, key, value):
        if key in self:
            raise TypeError(f"{key!r} already defined as {self[key]!r}")
        if isinstance(value, member):
            value = value.value
        elif isinstance(value, type) and f".{value.__qualname__}".endswith(f".{self._cls_name}.{value.__name__}"):
            import warnings
            warnings.warn("In 3.13 classes created inside an enum will not become a member.  Use the `member` decorator "
                          "to keep the current behavior.", DeprecationWarning, stacklevel=3)
        if isinstance(value, auto):
            value = self._auto_value(key, value)
        elif isinstance(value, tuple) and any(isinstance(item, auto) for item in value):
            value = tuple(self._auto_value(key, item) if isinstance(item, auto) else item for item in value)
        else:
            self._last_values.append(value)
        self._member_names[key] = None
        return value

    def _auto_value(self, key, value):
        if value.value is _auto_null:
            value.value = self._generate_next_value(key, 1, len(self._member_names), self._last_values[:])
            self._auto_called = True
        self._last_values.append(value.value)
        return value.value

    def update(self, members, *more_members, **kwds):
        for key, value in (members.items() if hasattr(members, "items") else members):
            self[key] = value
        for key, value in kwds.items():
            self[key] = value


_EnumDict = EnumDict


class EnumType(type):
    """The metaclass of enumerations."""

    @classmethod
    def __prepare__(metacls, cls, bases, **kwds):
        if Enum is None:
            return {}
        metacls._check_for_existing_members_(cls, bases)
        namespace = EnumDict(cls)
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        if first_enum is not None:
            namespace["_generate_next_value_"] = getattr(first_enum, "_generate_next_value_", None)
        return namespace

    def __new__(metacls, cls, bases, classdict, *, boundary=None, _simple=False, **kwds):
        if Enum is None:
            # Enum itself.
            return super().__new__(metacls, cls, bases, classdict, **kwds)
        classdict.setdefault("_ignore_", []).append("_ignore_")
        for name in classdict["_ignore_"]:
            classdict.pop(name, None)
        names = classdict._member_names
        invalid = set(names) & {"mro", ""}
        if invalid:
            raise ValueError(f"invalid enum member name(s) {','.join(repr(n) for n in invalid)}")
        member_type, first_enum = metacls._get_mixins_(cls, bases)
        new_member, use_args, save_new = metacls._find_new_(classdict, member_type, first_enum)
        values = {name: classdict[name] for name in names}
        namespace = {key: value for key, value in classdict.items() if key not in values}
        _add_class_attributes(namespace, first_enum, member_type, new_member, use_args, boundary)
        order = namespace.pop("_order_", None)
        generate = namespace.get("_generate_next_value_")
        if generate is not None and not isinstance(generate, staticmethod):
            namespace["_generate_next_value_"] = staticmethod(generate)
        enum_class = super().__new__(metacls, cls, bases, namespace, **kwds)
        _choose_methods(enum_class, namespace, bases, member_type, first_enum)
        for name, value in values.items():
            _add_member(enum_class, name, value)
        if Flag is not None and issubclass(enum_class, Flag):
            _finish_flag(enum_class, boundary)
        # __new__ makes members while the class is built; afterwards it only finds them.
        if save_new:
            enum_class.__new_member__ = enum_class.__dict__.get("__new__", new_member)
        enum_class.__new__ = Enum.__new__
        if order is not None:
            _check_order(enum_class, order)
        return enum_class

    def __init__(cls, *args, **kwds):
        pass

    def __bool__(cls):
        return True

    def __call__(cls, value, names=None, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """Finds the member of a value; or, given names, makes a new enumeration."""
        if names is None:
            return cls.__new__(cls, value)
        return cls._create_(value, names, module=module, qualname=qualname, type=type, start=start, boundary=boundary)

    def __contains__(cls, member):
        """Is it a member? Only members may be asked for."""
        if not isinstance(member, Enum):
            import warnings
            warnings.warn("in 3.12 __contains__ will no longer raise TypeError, but will return True or\n"
                          "False depending on whether the value is a member or the value of a member",
                          DeprecationWarning, stacklevel=2)
            raise TypeError(f"unsupported operand type(s) for 'in': "
                            f"'{type(member).__qualname__}' and '{cls.__class__.__qualname__}'")
        return isinstance(member, cls) and member._name_ in cls._member_map_

    def __delattr__(cls, attr):
        if attr in cls._member_map_:
            raise AttributeError(f"{cls.__name__!r} cannot delete member {attr!r}.")
        super().__delattr__(attr)

    def __dir__(cls):
        own = ["__class__", "__contains__", "__doc__", "__getitem__", "__iter__", "__len__", "__members__",
               "__module__", "__name__", "__qualname__"] + list(cls._member_names_)
        if cls.__new__ is not Enum.__new__ and cls._new_member_ is not object.__new__:
            own.append("__new__")
        if cls.__init_subclass__ is not object.__init_subclass__:
            own.append("__init_subclass__")
        if cls._member_type_ is object:
            return sorted(own)
        return sorted(set(dir(cls._member_type_)) | set(own))

    def __getattr__(cls, name):
        if _is_dunder(name):
            raise AttributeError(name)
        raise AttributeError(name) from None

    def __getitem__(cls, name):
        return cls._member_map_[name]

    def __iter__(cls):
        return (cls._member_map_[name] for name in cls._member_names_)

    def __len__(cls):
        return len(cls._member_names_)

    @_property
    def __members__(cls):
        """A read-only mapping from names to members, aliases included."""
        return MappingProxyType(cls._member_map_)

    def __repr__(cls):
        if Flag is not None and issubclass(cls, Flag):
            return f"<flag {cls.__name__!r}>"
        return f"<enum {cls.__name__!r}>"

    def __reversed__(cls):
        return (cls._member_map_[name] for name in reversed(cls._member_names_))

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get("_member_map_", ()):
            raise AttributeError(f"cannot reassign member {name!r}")
        super().__setattr__(name, value)

    def _create_(cls, class_name, names, *, module=None, qualname=None, type=None, start=1, boundary=None):
        """The functional way to make an enumeration."""
        metacls = cls.__class__
        bases = (cls,) if type is None else (type, cls)
        _, first_enum = cls._get_mixins_(class_name, bases)
        classdict = metacls.__prepare__(class_name, bases)
        if isinstance(names, str):
            names = names.replace(",", " ").split()
        if isinstance(names, (tuple, list)) and names and isinstance(names[0], str):
            names = _numbered(first_enum, list(names), start)
        if names is None:
            names = ()
        for item in names:
            name, value = (item, names[item]) if isinstance(item, str) else item
            classdict[name] = value
        if module is None:
            try:
                module = sys._getframe(2).f_globals["__name__"]
            except (AttributeError, ValueError, KeyError):
                pass
        if module is not None:
            classdict["__module__"] = module
        if qualname is not None:
            classdict["__qualname__"] = qualname
        return metacls.__new__(metacls, class_name, bases, classdict, boundary=boundary)

    @classmethod
    def _check_for_existing_members_(mcls, class_name, bases):
        for chain in bases:
            for base in chain.__mro__:
                if isinstance(base, EnumType) and base._member_names_:
                    raise TypeError(f"<enum {class_name!r}> cannot extend {base!r}")

    @classmethod
    def _get_mixins_(mcls, class_name, bases):
        """The data type that members derive from, and the enumeration class among the bases."""
        if not bases or Enum is None:
            return object, Enum
        first_enum = bases[-1]
        if not isinstance(first_enum, EnumType):
            raise TypeError("new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`")
        return _find_data_type(class_name, bases) or object, first_enum

    @classmethod
    def _find_new_(mcls, classdict, member_type, first_enum):
        """How to make members: the function, whether it wants the value, whether a __new__ is to be kept."""
        own = classdict.get("__new__")
        save_new = first_enum is not None and own is not None
        if own is None:
            for method in ("__new_member__", "__new__"):
                for possible in (member_type, first_enum):
                    target = getattr(possible, method, None)
                    if target not in (None, None.__new__, object.__new__, Enum.__new__):
                        own = target
                        break
                if own is not None:
                    break
            else:
                own = object.__new__
        use_args = first_enum is not None and own not in (Enum.__new__, object.__new__)
        return own, use_args, save_new


EnumMeta = EnumType


def _find_data_type(class_name, bases):
    found = []
    for chain in bases:
        candidate = None
        for base in chain.__mro__:
            if base is object:
                continue
            if isinstance(base, EnumType):
                if base._member_type_ is not object:
                    if base._member_type_ not in found:
                        found.append(base._member_type_)
                    break
            elif "__new__" in base.__dict__ or "__dataclass_fields__" in base.__dict__:
                if (candidate or base) not in found:
                    found.append(candidate or base)
                break
            else:
                candidate = candidate or base
    if len(found) > 1:
        raise TypeError(f"too many data types for {class_name!r}: {set(found)!r}")
    return found[0] if found else None


def _numbered(first_enum, names, start):
    """Pairs of names and the values that auto() would give them."""
    pairs = []
    values = []
    for count, name in enumerate(names):
        value = first_enum._generate_next_value_(name, start, count, values[:])
        values.append(value)
        pairs.append((name, value))
    return pairs


def _add_class_attributes(namespace, first_enum, member_type, new_member, use_args, boundary):
    namespace["_new_member_"] = staticmethod(new_member)
    namespace["_use_args_"] = use_args
    namespace["_member_names_"] = []
    namespace["_member_map_"] = {}
    namespace["_value2member_map_"] = {}
    namespace["_unhashable_values_"] = []
    namespace["_member_type_"] = member_type
    namespace["_value_repr_"] = _value_repr_of(member_type, first_enum)
    namespace["_boundary_"] = boundary or getattr(first_enum, "_boundary_", None)
    namespace["_flag_mask_"] = 0
    namespace["_singles_mask_"] = 0
    namespace["_all_bits_"] = 0
    namespace["_inverted_"] = None


def _value_repr_of(member_type, first_enum):
    """How the value is shown in a member's repr: as its data type shows it, if the type knows how."""
    for base in member_type.__mro__:
        if base is not object and "__repr__" in base.__dict__:
            return base.__dict__["__repr__"]
    return None


def _choose_methods(enum_class, namespace, bases, member_type, first_enum):
    """A data type's own __repr__ and the like give way to the enumeration's; directly below ReprEnum only its
    __repr__ does."""
    given = set(namespace)
    if ReprEnum is not None and ReprEnum in bases:
        if member_type is object:
            raise TypeError("ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)")
        if "__format__" not in given:
            enum_class.__format__ = member_type.__format__
        if "__str__" not in given:
            method = member_type.__str__
            enum_class.__str__ = member_type.__repr__ if method is object.__str__ else method
        given |= {"__format__", "__str__"}
    for name in ("__repr__", "__str__", "__format__", "__reduce_ex__"):
        if name not in given and getattr(enum_class, name) in (getattr(member_type, name), getattr(object, name)):
            setattr(enum_class, name, getattr(first_enum, name))
    if Flag is not None and issubclass(enum_class, Flag):
        # Otherwise int's would come first.
        for name in ("__or__", "__and__", "__xor__", "__ror__", "__rand__", "__rxor__", "__invert__"):
            if name not in given:
                setattr(enum_class, name, getattr(Flag, name))


def _add_member(enum_class, name, value):
    member_type = enum_class._member_type_
    args = value if isinstance(value, tuple) else (value,)
    if member_type is tuple:
        args = (args,)
    if enum_class._use_args_:
        new = enum_class._new_member_(enum_class, *args)
    else:
        new = enum_class._new_member_(enum_class)
    if "_value_" not in new.__dict__:
        if member_type is object:
            new._value_ = value
        else:
            try:
                new._value_ = member_type(*args)
            except Exception as error:
                wrapped = TypeError("_value_ not set in __new__, unable to create it")
                wrapped.__cause__ = error
                raise wrapped
    value = new._value_
    new._name_ = name
    new.__objclass__ = enum_class
    new.__init__(*args)
    new._sort_order_ = len(enum_class._member_names_)
    known = _known_member(enum_class, new._value_)
    if known is not None:
        new = known
    elif Flag is None or not issubclass(enum_class, Flag) or _counts_as_member(enum_class, value):
        enum_class._member_names_.append(name)
    _put_member(enum_class, name, new)
    enum_class._member_map_[name] = new
    try:
        enum_class._value2member_map_.setdefault(value, new)
    except TypeError:
        enum_class._unhashable_values_.append(value)


def _known_member(enum_class, value):
    try:
        return enum_class._value2member_map_.get(value)
    except TypeError:
        for known in enum_class._member_map_.values():
            if known._value_ == value:
                return known
        return None


def _counts_as_member(enum_class, value):
    """In a flag, zero and combinations of bits are aliases: they are not iterated over."""
    enum_class._flag_mask_ |= value
    if not _is_single_bit(value):
        return False
    enum_class._singles_mask_ |= value
    return True


def _put_member(enum_class, name, new):
    """Makes the member an attribute of its class; where a property has that name it must work for members too."""
    for base in enum_class.__mro__[1:]:
        found = base.__dict__.get(name)
        if found is None:
            continue
        if isinstance(found, (property, _MemberProperty)):
            redirect = property(found.fget, found.fset, found.fdel, found.__doc__)
            redirect.member = new
            redirect.__set_name__(enum_class, name)
            type.__setattr__(enum_class, name, redirect)
            return
        break
    type.__setattr__(enum_class, name, new)


def _finish_flag(enum_class, boundary):
    for value in enum_class._member_map_.values():
        if isinstance(value._value_, int):
            enum_class._flag_mask_ |= value._value_
    enum_class._all_bits_ = 2 ** enum_class._flag_mask_.bit_length() - 1
    values = [enum_class._member_map_[name]._value_ for name in enum_class._member_names_]
    if sorted(values) != values:
        enum_class._iter_member_ = enum_class._iter_member_by_def_
    # Named single bits of combinations that have no name of their own are not allowed in strict flags.
    if enum_class._boundary_ is not KEEP:
        missing = [m._value_ & ~enum_class._singles_mask_ for m in enum_class._member_map_.values()
                   if isinstance(m._value_, int) and m._value_ > 0]
        enum_class._missing_bits_ = [bits for bits in missing if bits]


def _check_order(enum_class, order):
    if isinstance(order, str):
        order = order.replace(",", " ").split()
    own = [name for name in order if name in enum_class._member_map_
           and enum_class._member_map_[name]._name_ == name]
    if own != enum_class._member_names_:
        raise TypeError(f"member order does not match _order_:\n  {enum_class._member_names_!r}\n  {own!r}")


class Enum(metaclass=EnumType):
    """The base class of enumerations:

    >>> class Color(Enum):
    ...     RED = 1
    >>> Color.RED, Color(1), Color["RED"]
    (<Color.RED: 1>, <Color.RED: 1>, <Color.RED: 1>)
    """

    _member_names_ = []
    _member_map_ = {}
    _value2member_map_ = {}
    _member_type_ = object
    _value_repr_ = None
    _boundary_ = None

    def __new__(cls, value):
        # Only a look-up: the members were made when the class was.
        if type(value) is cls:
            return value
        try:
            return cls._value2member_map_[value]
        except KeyError:
            pass
        except TypeError:
            for known in cls._member_map_.values():
                if known._value_ == value:
                    return known
        return _find_missing(cls, value)

    def __init__(self, *args, **kwds):
        pass

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """What auto() stands for: one more than the highest value so far."""
        if not last_values:
            return start
        try:
            last_value = sorted(last_values).pop()
        except TypeError:
            import warnings
            warnings.warn("In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be "
                          "sortable and support adding +1\nand the value returned will be the largest value in the "
                          "enum incremented by 1", DeprecationWarning, stacklevel=5)
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start
        try:
            return last_value + 1
        except TypeError:
            import warnings
            warnings.warn("In 3.13 the default `auto()`/`_generate_next_value_` will require all values to be "
                          "sortable and support adding +1\nand the value returned will be the largest value in the "
                          "enum incremented by 1", DeprecationWarning, stacklevel=5)
            for value in reversed(last_values):
                try:
                    return value + 1
                except TypeError:
                    pass
            return start

    @classmethod
    def _missing_(cls, value):
        return None

    def __repr__(self):
        show = self.__class__._value_repr_ or repr
        return f"<{self.__class__.__name__}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        return f"{self.__class__.__name__}.{self._name_}"

    def __dir__(self):
        names = {"__class__", "__doc__", "__eq__", "__hash__", "__module__", "name", "value"}
        for cls in self.__class__.__mro__:
            for name, value in cls.__dict__.items():
                if name[0] != "_" and cls not in (Enum, object) and name not in self._member_map_:
                    names.add(name)
        if self._member_type_ is not object:
            names |= set(object.__dir__(self))
        names |= {name for name in self.__dict__ if name[0] != "_"}
        return sorted(names)

    def __format__(self, format_spec):
        return str.__format__(str(self), format_spec)

    def __hash__(self):
        return hash(self._name_)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __deepcopy__(self, memo):
        return self

    def __copy__(self):
        return self

    @_MemberProperty
    def name(self):
        """The member's name."""
        return self._name_

    @name.setter
    def name(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'name'")

    @name.deleter
    def name(self):
        raise AttributeError("<enum 'Enum'> cannot delete attribute 'name'")

    @_MemberProperty
    def value(self):
        """The member's value."""
        return self._value_

    @value.setter
    def value(self, value):
        raise AttributeError("<enum 'Enum'> cannot set attribute 'value'")

    @value.deleter
    def value(self):
        raise AttributeError("<enum 'Enum'> cannot delete attribute 'value'")


for _name in ("name", "value"):
    _hide_from_class(Enum.__dict__[_name])
del _name


def _find_missing(cls, value):
    if not cls._member_map_:
        raise TypeError(f"{cls!r} has no members defined")
    error = None
    try:
        result = cls._missing_(value)
    except Exception as raised:
        error = raised
        result = None
    try:
        if isinstance(result, cls):
            return result
        if Flag is not None and issubclass(cls, Flag) and cls._boundary_ is EJECT and isinstance(result, int):
            return result
        invalid = ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        if error is None:
            if result is None:
                raise invalid
            error = TypeError(f"error in {cls.__name__}._missing_: returned {result!r} instead of None or a valid member")
        if not isinstance(error, ValueError):
            error.__context__ = invalid
        raise error
    finally:
        error = invalid = None


class ReprEnum(Enum):
    """Only repr() is the enumeration's; str() and format() are the data type's."""


class IntEnum(int, ReprEnum):
    """Members are ints too."""


class StrEnum(str, ReprEnum):
    """Members are strs too; auto() gives the name in lower case."""

    def __new__(cls, *values):
        if len(values) > 3:
            raise TypeError(f"too many arguments for str(): {values!r}")
        if len(values) == 1 and not isinstance(values[0], str):
            raise TypeError(f"{values[0]!r} is not a string")
        if len(values) >= 2 and not isinstance(values[1], str):
            raise TypeError(f"encoding must be a string, not {values[1]!r}")
        if len(values) == 3 and not isinstance(values[2], str):
            raise TypeError("errors must be a string, not %r" % (values[2]))
        value = str(*values)
        new = str.__new__(cls, value)
        new._value_ = value
        return new

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.lower()


def pickle_by_global_name(self, proto):
    return self.name


def pickle_by_enum_name(self, proto):
    return getattr, (self.__class__, self._name_)


class FlagBoundary(StrEnum):
    """What a flag does with bits that are not its own: refuses, drops them, becomes an int, keeps them."""
    STRICT = auto()
    CONFORM = auto()
    EJECT = auto()
    KEEP = auto()


STRICT, CONFORM, EJECT, KEEP = FlagBoundary


class Flag(Enum, boundary=STRICT):
    """Members that can be combined with | & ^ and ~."""

    _numeric_repr_ = repr

    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        """The next power of two."""
        if not last_values:
            return start if start is not None else 1
        last_value = max(last_values)
        try:
            high_bit = last_value.bit_length() - 1
        except Exception:
            raise TypeError(f"invalid flag value {last_value!r}") from None
        return 2 ** (high_bit + 1)

    @classmethod
    def _iter_member_by_value_(cls, value):
        for bit in _bits_of(value & cls._flag_mask_):
            yield cls._value2member_map_.get(bit)

    _iter_member_ = _iter_member_by_value_

    @classmethod
    def _iter_member_by_def_(cls, value):
        yield from sorted(cls._iter_member_by_value_(value), key=lambda m: m._sort_order_)

    @classmethod
    def _missing_(cls, value):
        """Makes the member of a combination."""
        if not isinstance(value, int):
            raise ValueError(f"{value!r} is not a valid {cls.__qualname__}")
        neg_value = None
        if not ~cls._all_bits_ <= value <= cls._all_bits_ or value & (cls._all_bits_ ^ cls._flag_mask_):
            if cls._boundary_ is STRICT:
                max_bits = max(value.bit_length(), cls._flag_mask_.bit_length())
                raise ValueError(f"{cls!r} invalid value {value!r}\n    given {bin(value, max_bits)}\n"
                                 f"  allowed {bin(cls._flag_mask_, max_bits)}")
            if cls._boundary_ is CONFORM:
                value = value & cls._flag_mask_
            elif cls._boundary_ is EJECT:
                return value
            elif cls._boundary_ is KEEP:
                if value < 0:
                    value = max(cls._all_bits_ + 1, 2 ** value.bit_length()) + value
        if value < 0:
            neg_value = value
            value = cls._all_bits_ + 1 + value
        unknown = value & ~cls._flag_mask_
        return _combination(cls, value, unknown, neg_value)

    def __reduce_ex__(self, proto):
        return self.__class__, (self._value_,)

    def __contains__(self, other):
        """Are all bits of the other in this one?"""
        if not isinstance(other, self.__class__):
            raise TypeError(f"unsupported operand type(s) for 'in': "
                            f"{type(other).__qualname__!r} and {self.__class__.__qualname__!r}")
        return other._value_ & self._value_ == other._value_

    def __iter__(self):
        yield from self._iter_member_(self._value_)

    def __len__(self):
        return self._value_.bit_count()

    def __repr__(self):
        name = self.__class__.__name__
        show = self.__class__._value_repr_ or repr
        if self._name_ is None:
            return f"<{name}: {show(self._value_)}>"
        return f"<{name}.{self._name_}: {show(self._value_)}>"

    def __str__(self):
        name = self.__class__.__name__
        return f"{name}({self._value_!r})" if self._name_ is None else f"{name}.{self._name_}"

    def __bool__(self):
        return bool(self._value_)

    def _value_of(self, flag):
        if isinstance(flag, self.__class__):
            return flag._value_
        if self._member_type_ is not object and isinstance(flag, self._member_type_):
            return flag
        return NotImplemented

    def __or__(self, other):
        value = self._value_of(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ | value)

    def __and__(self, other):
        value = self._value_of(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ & value)

    def __xor__(self, other):
        value = self._value_of(other)
        return NotImplemented if value is NotImplemented else self.__class__(self._value_ ^ value)

    def __invert__(self):
        if self._inverted_ is None:
            if self._boundary_ in (EJECT, KEEP):
                self._inverted_ = self.__class__(~self._value_)
            else:
                self._inverted_ = self.__class__(self._singles_mask_ & ~self._value_)
        return self._inverted_

    __ror__ = __or__
    __rand__ = __and__
    __rxor__ = __xor__


def _combination(cls, value, unknown, neg_value):
    if cls._member_type_ is object:
        new = object.__new__(cls)
    else:
        new = cls._member_type_.__new__(cls, value)
    new._value_ = value
    parts = [part for part in cls._iter_member_(value) if part is not None]
    if value & ~cls._singles_mask_:
        # Bits that no single flag has may belong to a member of several bits.
        for member in cls._member_map_.values():
            if member not in parts and member._value_ and member._value_ & value == member._value_:
                parts.append(member)
    names = [part._name_ for part in parts]
    named = 0
    for part in parts:
        named |= part._value_
    rest = value ^ named
    new._name_ = "|".join(names) if names else None
    if not names:
        new._name_ = None
    elif unknown and cls._boundary_ is STRICT:
        raise ValueError(f"{cls.__name__}: no members with value {unknown!r}")
    elif rest and cls._boundary_ is KEEP or unknown:
        new._name_ += f"|{cls._numeric_repr_(rest)}" if rest else ""
    made = cls._value2member_map_.setdefault(value, new)
    if neg_value is not None:
        cls._value2member_map_[neg_value] = made
    return made


class IntFlag(int, ReprEnum, Flag, boundary=KEEP):
    """Flags that are ints too."""


def unique(enumeration):
    """A class decorator: no two names may have the same value."""
    aliases = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if aliases:
        details = ", ".join(f"{alias} -> {name}" for alias, name in aliases)
        raise ValueError(f"duplicate values found in {enumeration!r}: {details}")
    return enumeration


class EnumCheck(StrEnum):
    """What verify() can look at."""
    CONTINUOUS = "no skipped integer values"
    NAMED_FLAGS = "multi-flag aliases may not contain unnamed flags"
    UNIQUE = "one name per value"


CONTINUOUS, NAMED_FLAGS, UNIQUE = EnumCheck


class verify:
    """A class decorator that checks an enumeration."""

    def __init__(self, *checks):
        self.checks = checks

    def __call__(self, enumeration):
        for check in self.checks:
            if check is UNIQUE:
                _verify_unique(enumeration)
            elif check is CONTINUOUS:
                _verify_continuous(enumeration)
            elif check is NAMED_FLAGS:
                _verify_named_flags(enumeration)
        return enumeration


def _verify_unique(enumeration):
    aliases = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
    if aliases:
        details = ", ".join(f"{alias} -> {name}" for alias, name in aliases)
        raise ValueError(f"aliases found in {enumeration!r}: {details}")


def _verify_continuous(enumeration):
    values = {member.value for member in enumeration}
    if len(values) < 2:
        return
    low, high = min(values), max(values)
    if issubclass(enumeration, Flag):
        kind = "flag"
        missing = [2 ** i for i in range(low.bit_length(), high.bit_length()) if 2 ** i not in values]
    elif issubclass(enumeration, IntEnum) or all(isinstance(value, int) for value in values):
        kind = "enum"
        missing = [i for i in range(low + 1, high) if i not in values]
    else:
        raise Exception("verify: unknown type %r" % "enum")
    if missing:
        raise ValueError(f"invalid {kind} {enumeration.__name__!r}: missing values "
                         f"{', '.join(map(str, missing))}"[:256])


def _verify_named_flags(enumeration):
    values = {member.value for member in enumeration}
    missing_names = []
    missing_value = 0
    for name, alias in enumeration._member_map_.items():
        if name in enumeration._member_names_ or alias.value < 0:
            continue
        missing = [value for value in _bits_of(alias.value) if value not in values]
        if missing:
            missing_names.append(name)
            for value in missing:
                missing_value |= value
    if not missing_names:
        return
    if len(missing_names) == 1:
        alias = f"alias {missing_names[0]} is missing"
    else:
        alias = f"aliases {', '.join(missing_names[:-1])} and {missing_names[-1]} are missing"
    value = (f"value {missing_value:#x}" if _is_single_bit(missing_value)
             else f"combined values of {missing_value:#x}")
    raise ValueError(f"invalid Flag {enumeration.__name__!r}: {alias} {value} [use enum.show_flag_values(value) "
                     f"for details]")


def global_enum_repr(self):
    """module.NAME, for enumerations whose members are globals of their module."""
    return f"{self.__class__.__module__.split('.')[-1]}.{self._name_}"


def global_flag_repr(self):
    module = self.__class__.__module__.split(".")[-1]
    if self._name_ is None:
        return f"{module}.{self.__class__.__name__}({self._value_})"
    if "|" not in self._name_:
        return f"{module}.{self._name_}"
    # Bits that no member has are part of the name as a number.
    return "|".join(name if name[0].isdigit() else f"{module}.{name}" for name in self._name_.split("|"))


def global_str(self):
    return f"{self.__class__.__name__}({self._value_!r})" if self._name_ is None else self._name_


def global_enum(cls, update_str=False):
    """A class decorator: the members become globals of their module and show themselves so."""
    cls.__repr__ = global_flag_repr if issubclass(cls, Flag) else global_enum_repr
    if not issubclass(cls, ReprEnum) or update_str:
        cls.__str__ = global_str
    sys.modules[cls.__module__].__dict__.update(cls.__members__)
    return cls
