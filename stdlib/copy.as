"""Copies of objects, shallow and deep."""

__all__ = ["Error", "copy", "deepcopy"]

from _types import (BuiltinFunctionType, CodeType, EllipsisType, FunctionType, MethodType, NotImplementedType,
                    NoneType)
from _weakref import ref
from copyreg import dispatch_table


class Error(Exception):
    pass


error = Error

# Of these every copy is the thing itself.
_ATOMIC = {NoneType, int, float, bool, complex, str, bytes, type, range, EllipsisType, NotImplementedType,
           BuiltinFunctionType, FunctionType, CodeType, property, ref, type(int | str), type(list[int])}
_UNCHANGING = _ATOMIC | {tuple, frozenset, slice}
_COPYING = {list: list.copy, dict: dict.copy, set: set.copy, bytearray: bytearray.copy}


def copy(x):
    """A shallow copy: a new object with the same parts."""
    cls = type(x)
    if cls in _UNCHANGING:
        return x
    if cls in _COPYING:
        return _COPYING[cls](x)
    if issubclass(cls, type):
        return x
    copier = getattr(cls, "__copy__", None)
    if copier is not None:
        return copier(x)
    reduced = _reduce(x, cls)
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, None, *reduced)


def deepcopy(x, memo=None):
    """A deep copy: a new object with copies of the parts, which refer to one another as the parts do. memo maps the
    ids of what was copied already."""
    cls = type(x)
    if cls in _ATOMIC:
        return x
    if memo is None:
        memo = {}
    known = memo.get(id(x), memo)
    if known is not memo:
        return known
    made = _deepcopy_new(x, cls, memo)
    if made is not x:
        memo[id(x)] = made
        # The original must live as long as its id is in memo.
        memo.setdefault(id(memo), []).append(x)
    return made


def _deepcopy_new(x, cls, memo):
    copier = _DEEP.get(cls)
    if copier is not None:
        return copier(x, memo)
    if issubclass(cls, type):
        return x
    copier = getattr(x, "__deepcopy__", None)
    if copier is not None:
        return copier(memo)
    reduced = _reduce(x, cls)
    if isinstance(reduced, str):
        return x
    return _reconstruct(x, memo, *reduced)


def _deepcopy_list(x, memo):
    made = []
    memo[id(x)] = made
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deepcopy_tuple(x, memo):
    items = [deepcopy(item, memo) for item in x]
    # Copying the items may have copied the tuple, if it contains itself.
    if id(x) in memo:
        return memo[id(x)]
    for old, new in zip(x, items):
        if old is not new:
            return tuple(items)
    return x


def _deepcopy_dict(x, memo):
    made = {}
    memo[id(x)] = made
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deepcopy_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {list: _deepcopy_list, tuple: _deepcopy_tuple, dict: _deepcopy_dict, MethodType: _deepcopy_method}


def _reduce(x, cls):
    """What is needed to make such an object again; a text where the thing itself will do."""
    reducer = dispatch_table.get(cls)
    if reducer is not None:
        return reducer(x)
    return x.__reduce_ex__(4)


def _reconstruct(x, memo, func, args, state=None, items=None, pairs=None):
    """Makes the copy that a reduced value describes; deep if there is a memo."""
    deep = memo is not None
    if deep and args:
        args = (deepcopy(arg, memo) for arg in args)
    made = func(*args)
    if deep:
        memo[id(x)] = made
    if state is not None:
        _set_state(made, deepcopy(state, memo) if deep else state)
    if items is not None:
        for item in items:
            made.append(deepcopy(item, memo) if deep else item)
    if pairs is not None:
        for key, value in pairs:
            if deep:
                key, value = deepcopy(key, memo), deepcopy(value, memo)
            made[key] = value
    return made


def _set_state(made, state):
    if hasattr(made, "__setstate__"):
        made.__setstate__(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state is not None:
        made.__dict__.update(state)
    if slots is not None:
        for name, value in slots.items():
            setattr(made, name, value)
