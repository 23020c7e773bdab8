"""Printing data so that structures can be read: one element a line where they do not fit."""

import sys as _sys
import types as _types

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
           underscore_numbers=False):
    """Pretty-print a Python object to a stream [default is sys.stdout]."""
    PrettyPrinter(stream=stream, indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                  underscore_numbers=underscore_numbers).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    """Format a Python object into a pretty-printed representation."""
    return PrettyPrinter(indent=indent, width=width, depth=depth, compact=compact, sort_dicts=sort_dicts,
                         underscore_numbers=underscore_numbers).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    """Pretty-print a Python object"""
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    """Version of repr() which can handle recursive data structures."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[0]


def isreadable(object):
    """Determine if saferepr(object) is readable by eval()."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[1]


def isrecursive(object):
    """Determine if object requires a recursive representation."""
    return PrettyPrinter()._safe_repr(object, {}, None, 0)[2]


class _safe_key:
    """Sorts what cannot be compared by type and identity."""

    __slots__ = ["obj"]

    def __init__(self, obj):
        self.obj = obj

    def __lt__(self, other):
        try:
            return self.obj < other.obj
        except TypeError:
            return (str(type(self.obj)), id(self.obj)) < (str(type(other.obj)), id(other.obj))


def _safe_tuple(pair):
    return _safe_key(pair[0]), _safe_key(pair[1])


def _recursion(object):
    return f"<Recursion on {type(object).__name__} with id={id(object)}>"


def _words(line):
    """Words, each with the white space behind it."""
    words = []
    start = at = 0
    while at < len(line):
        while at < len(line) and not line[at].isspace():
            at += 1
        while at < len(line) and line[at].isspace():
            at += 1
        words.append(line[start:at])
        start = at
    return words


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                 underscore_numbers=False):
        indent = int(indent)
        width = int(width)
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if depth is not None and depth <= 0:
            raise ValueError("depth must be > 0")
        if not width:
            raise ValueError("width must be != 0")
        self._depth = depth
        self._indent_per_level = indent
        self._width = width
        self._stream = _sys.stdout if stream is None else stream
        self._compact = bool(compact)
        self._sort_dicts = sort_dicts
        self._underscore_numbers = underscore_numbers

    def pprint(self, object):
        if self._stream is not None:
            self._stream.write(self.pformat(object) + "\n")

    def pformat(self, object):
        pieces = []
        self._format(object, pieces.append, 0, 0, {}, 0)
        return "".join(pieces)

    def isrecursive(self, object):
        return self.format(object, {}, 0, 0)[2]

    def isreadable(self, object):
        s, readable, recursive = self.format(object, {}, 0, 0)
        return readable and not recursive

    def format(self, object, context, maxlevels, level):
        """Format object for a specific context, returning a string and flags: is it readable, is it recursive."""
        return self._safe_repr(object, context, maxlevels, level)

    def _repr(self, object, context, level):
        text, readable, recursive = self.format(object, context.copy(), self._depth, level)
        self._readable = readable
        self._recursive = recursive
        return text

    def _format(self, object, write, indent, allowance, context, level):
        key = id(object)
        if key in context:
            write(_recursion(object))
            return
        text = self._repr(object, context, level)
        if len(text) > self._width - indent - allowance:
            printer = self._printer(object)
            if printer is not None:
                context[key] = 1
                printer(self, object, write, indent, allowance, context, level + 1)
                del context[key]
                return
        write(text)

    def _printer(self, object):
        cls = type(object)
        printer = _PRINTERS.get(cls.__repr__)
        if printer is not None:
            return printer
        if hasattr(cls, "__dataclass_fields__"):
            # One that the decorator made, not one that the class or a subclass wrote.
            if cls.__dataclass_params__.repr and getattr(cls.__repr__, "__module__", None) == "dataclasses":
                return PrettyPrinter._dataclass
        module = _sys.modules.get("collections")
        if module is not None:
            return _collection_printers(module).get(cls.__repr__)
        return None

    def _sorted_items(self, object):
        return sorted(object.items(), key=_safe_tuple) if self._sort_dicts else list(object.items())

    def _dict(self, object, write, indent, allowance, context, level):
        write("{")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        if len(object):
            self._dict_items(self._sorted_items(object), write, indent, allowance + 1, context, level)
        write("}")

    def _ordered_dict(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        self._format(list(object.items()), write, indent + len(name) + 1, allowance + 1, context, level)
        write(")")

    def _list(self, object, write, indent, allowance, context, level):
        write("[")
        self._items(object, write, indent, allowance + 1, context, level)
        write("]")

    def _tuple(self, object, write, indent, allowance, context, level):
        write("(")
        end = ",)" if len(object) == 1 else ")"
        self._items(object, write, indent, allowance + len(end), context, level)
        write(end)

    def _set(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        cls = type(object)
        if cls is set:
            write("{")
            end = "}"
        else:
            write(cls.__name__ + "({")
            end = "})"
            indent += len(cls.__name__) + 1
        self._items(sorted(object, key=_safe_key), write, indent, allowance + len(end), context, level)
        write(end)

    def _str(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        lines = object.splitlines(True)
        if level == 1:
            indent += 1
            allowance += 1
        width = self._width - indent
        chunks = []
        for i, line in enumerate(lines):
            last = i == len(lines) - 1
            text = repr(line)
            if len(text) <= (width - allowance if last else width):
                chunks.append(text)
            else:
                self._split_line(line, width, allowance if last else 0, chunks)
        if len(chunks) == 1:
            write(text)
            return
        if level == 1:
            write("(")
        write(("\n" + " " * indent).join(chunks))
        if level == 1:
            write(")")

    def _split_line(self, line, width, allowance, chunks):
        words = _words(line)
        current = ""
        for j, word in enumerate(words):
            candidate = current + word
            if j == len(words) - 1:
                width -= allowance
            if len(repr(candidate)) > width:
                if current:
                    chunks.append(repr(current))
                current = word
            else:
                current = candidate
        if current:
            chunks.append(repr(current))

    def _bytes(self, object, write, indent, allowance, context, level):
        if len(object) <= 4:
            write(repr(object))
            return
        parens = level == 1
        if parens:
            indent += 1
            allowance += 1
            write("(")
        write(("\n" + " " * indent).join(_wrap_bytes(object, self._width - indent, allowance)))
        if parens:
            write(")")

    def _bytearray(self, object, write, indent, allowance, context, level):
        write("bytearray(")
        self._bytes(bytes(object), write, indent + 10, allowance + 1, context, level + 1)
        write(")")

    def _mapping_proxy(self, object, write, indent, allowance, context, level):
        write("mappingproxy(")
        self._format(object.copy(), write, indent + 13, allowance + 1, context, level)
        write(")")

    def _namespace(self, object, write, indent, allowance, context, level):
        name = "namespace" if type(object) is _types.SimpleNamespace else type(object).__name__
        indent += len(name) + 1
        write(name + "(")
        self._fields(list(object.__dict__.items()), write, indent, allowance, context, level)
        write(")")

    def _dataclass(self, object, write, indent, allowance, context, level):
        name = type(object).__name__
        indent += len(name) + 1
        fields = [(f.name, getattr(object, f.name)) for f in object.__dataclass_fields__.values()
                  if f.repr and repr(f._field_type) == "_FIELD"]
        write(name + "(")
        self._fields(fields, write, indent, allowance, context, level)
        write(")")

    def _fields(self, items, write, indent, allowance, context, level):
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            write(key + "=")
            if id(value) in context:
                write("...")
            else:
                self._format(value, write, indent + len(key) + 1, allowance if last else 1, context, level)
            if not last:
                write(",\n" + " " * indent)

    def _default_dict(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        factory = self._repr(object.default_factory, context, level)
        indent += len(type(object).__name__) + 1
        write(f"{type(object).__name__}({factory},\n{' ' * indent}")
        self._dict(object, write, indent, allowance + 1, context, level)
        write(")")

    def _counter(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "({")
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        self._dict_items(object.most_common(), write, indent + len(name) + 1, allowance + 2, context, level)
        write("})")

    def _chain_map(self, object, write, indent, allowance, context, level):
        if not len(object.maps):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        for i, m in enumerate(object.maps):
            last = i == len(object.maps) - 1
            self._format(m, write, indent, allowance + 1 if last else 1, context, level)
            write(")" if last else ",\n" + " " * indent)

    def _deque(self, object, write, indent, allowance, context, level):
        if not len(object):
            write(repr(object))
            return
        name = type(object).__name__
        write(name + "(")
        indent += len(name) + 1
        write("[")
        if object.maxlen is None:
            self._items(object, write, indent, allowance + 2, context, level)
            write("])")
        else:
            self._items(object, write, indent, 2, context, level)
            maxlen = self._repr(object.maxlen, context, level)
            write(f"],\n{' ' * indent}maxlen={maxlen})")

    def _user(self, object, write, indent, allowance, context, level):
        self._format(object.data, write, indent, allowance, context, level - 1)

    def _dict_items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        for i, (key, value) in enumerate(items):
            last = i == len(items) - 1
            text = self._repr(key, context, level)
            write(text + ": ")
            self._format(value, write, indent + len(text) + 2, allowance if last else 1, context, level)
            if not last:
                write(",\n" + " " * indent)

    def _items(self, items, write, indent, allowance, context, level):
        indent += self._indent_per_level
        if self._indent_per_level > 1:
            write((self._indent_per_level - 1) * " ")
        newline = ",\n" + " " * indent
        separator = ""
        width = most = self._width - indent + 1
        count = len(items)
        for i, item in enumerate(items):
            last = i == count - 1
            if last:
                most -= allowance
                width -= allowance
            if self._compact:
                text = self._repr(item, context, level)
                needed = len(text) + 2
                if width < needed:
                    width = most
                    if separator:
                        separator = newline
                if width >= needed:
                    width -= needed
                    write(separator + text)
                    separator = ", "
                    continue
            write(separator)
            separator = newline
            self._format(item, write, indent, allowance if last else 1, context, level)

    def _safe_repr(self, object, context, maxlevels, level):
        """The text, is it readable, is it recursive."""
        cls = type(object)
        if cls in _SCALARS:
            return repr(object), True, False
        its_repr = cls.__repr__
        if issubclass(cls, int) and its_repr is int.__repr__:
            return f"{object:_d}" if self._underscore_numbers else repr(object), True, False
        if not (issubclass(cls, dict) and its_repr is dict.__repr__
                or issubclass(cls, list) and its_repr is list.__repr__
                or issubclass(cls, tuple) and its_repr is tuple.__repr__):
            text = repr(object)
            return text, bool(text) and not text.startswith("<"), False
        if not object:
            return "{}" if issubclass(cls, dict) else "[]" if issubclass(cls, list) else "()", True, False
        key = id(object)
        if maxlevels and level >= maxlevels:
            dots = "{...}" if issubclass(cls, dict) else "[...]" if issubclass(cls, list) else (
                "(...,)" if len(object) == 1 else "(...)")
            return dots, False, key in context
        if key in context:
            return _recursion(object), False, True
        context[key] = 1
        readable, recursive = True, False
        texts = []

        def text_of(value):
            nonlocal readable, recursive
            text, is_readable, is_recursive = self.format(value, context, maxlevels, level + 1)
            readable = readable and is_readable
            recursive = recursive or is_recursive
            return text

        if issubclass(cls, dict):
            for name, value in self._sorted_items(object):
                texts.append(f"{text_of(name)}: {text_of(value)}")
        else:
            for value in object:
                texts.append(text_of(value))
        del context[key]
        joined = ", ".join(texts)
        if issubclass(cls, dict):
            return "{" + joined + "}", readable, recursive
        if issubclass(cls, list):
            return "[" + joined + "]", readable, recursive
        return f"({joined},)" if len(object) == 1 else f"({joined})", readable, recursive


_SCALARS = frozenset({str, bytes, bytearray, float, complex, bool, type(None)})

_PRINTERS = {
    dict.__repr__: PrettyPrinter._dict,
    list.__repr__: PrettyPrinter._list,
    tuple.__repr__: PrettyPrinter._tuple,
    set.__repr__: PrettyPrinter._set,
    frozenset.__repr__: PrettyPrinter._set,
    str.__repr__: PrettyPrinter._str,
    bytes.__repr__: PrettyPrinter._bytes,
    bytearray.__repr__: PrettyPrinter._bytearray,
    _types.MappingProxyType.__repr__: PrettyPrinter._mapping_proxy,
    _types.SimpleNamespace.__repr__: PrettyPrinter._namespace,
}


def _collection_printers(collections):
    """Only programs that use these have them loaded."""
    return {
        collections.OrderedDict.__repr__: PrettyPrinter._ordered_dict,
        collections.defaultdict.__repr__: PrettyPrinter._default_dict,
        collections.Counter.__repr__: PrettyPrinter._counter,
        collections.ChainMap.__repr__: PrettyPrinter._chain_map,
        collections.deque.__repr__: PrettyPrinter._deque,
        collections.UserDict.__repr__: PrettyPrinter._user,
        collections.UserList.__repr__: PrettyPrinter._user,
        collections.UserString.__repr__: PrettyPrinter._user,
    }


def _wrap_bytes(object, width, allowance):
    current = b""
    last = len(object) // 4 * 4
    for i in range(0, len(object), 4):
        part = object[i:i + 4]
        candidate = current + part
        if i == last:
            width -= allowance
        if len(repr(candidate)) > width:
            if current:
                yield repr(current)
            current = part
        else:
            current = candidate
    if current:
        yield repr(current)
