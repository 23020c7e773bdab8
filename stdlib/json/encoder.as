"""From values to JSON texts."""

INFINITY = float('inf')
_SHORT = {'\\': '\\\\', '"': '\\"', '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}


def _needs_escape(s):
    return '"' in s or '\\' in s or not s.isprintable()


def py_encode_basestring(s):
    if not _needs_escape(s):
        return '"' + s + '"'
    return '"' + ''.join([_SHORT.get(c) or (c if c >= ' ' else '\\u%04x' % ord(c)) for c in s]) + '"'


def _ascii(c):
    if c in _SHORT:
        return _SHORT[c]
    n = ord(c)
    if 32 <= n < 127:
        return c
    if n < 0x10000:
        return '\\u%04x' % n
    n -= 0x10000
    return '\\u%04x\\u%04x' % (0xd800 | (n >> 10) & 0x3ff, 0xdc00 | n & 0x3ff)


def py_encode_basestring_ascii(s):
    if s.isascii() and not _needs_escape(s):
        return '"' + s + '"'
    return '"' + ''.join([_ascii(c) for c in s]) + '"'


encode_basestring = py_encode_basestring
encode_basestring_ascii = py_encode_basestring_ascii


class JSONEncoder:
    """Override default() for values of further types."""

    item_separator = ', '
    key_separator = ': '

    def __init__(self, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, sort_keys=False,
                 indent=None, separators=None, default=None):
        self.skipkeys = skipkeys
        self.ensure_ascii = ensure_ascii
        self.check_circular = check_circular
        self.allow_nan = allow_nan
        self.sort_keys = sort_keys
        self.indent = indent
        if separators is not None:
            self.item_separator, self.key_separator = separators
        elif indent is not None:
            self.item_separator = ','
        if default is not None:
            self.default = default

    def default(self, o):
        raise TypeError(f'Object of type {o.__class__.__name__} is not JSON serializable')

    def encode(self, o):
        if isinstance(o, str):
            return self._string(o)
        return ''.join(self._chunks(o))

    def iterencode(self, o, _one_shot=False):
        return iter(self._chunks(o))

    def _chunks(self, o):
        chunks = []
        indent = self.indent
        if indent is not None and not isinstance(indent, str):
            indent = ' ' * indent
        self._write(o, chunks.append, indent, 0, {} if self.check_circular else None)
        return chunks

    def _string(self, s):
        return py_encode_basestring_ascii(s) if self.ensure_ascii else py_encode_basestring(s)

    def _float(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant")
        return text

    def _simple(self, o):
        """The text of a value without parts, or None."""
        if isinstance(o, str):
            return self._string(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self._float(o)
        return None

    def _write(self, o, add, indent, level, markers):
        text = self._simple(o)
        if text is not None:
            add(text)
            return
        if markers is not None:
            if id(o) in markers:
                raise ValueError("Circular reference detected")
            markers[id(o)] = o
        if isinstance(o, (list, tuple)):
            self._write_list(o, add, indent, level, markers)
        elif isinstance(o, dict):
            self._write_dict(o, add, indent, level, markers)
        else:
            self._write(self.default(o), add, indent, level, markers)
        if markers is not None:
            del markers[id(o)]

    def _write_list(self, o, add, indent, level, markers):
        if not o:
            add('[]')
            return
        add('[')
        separator = self.item_separator
        if indent is not None:
            newline = '\n' + indent * (level + 1)
            separator += newline
            add(newline)
        first = True
        for value in o:
            if not first:
                add(separator)
            first = False
            self._write(value, add, indent, level + 1, markers)
        if indent is not None:
            add('\n' + indent * level)
        add(']')

    def _key(self, key):
        if isinstance(key, str):
            return key
        if isinstance(key, float):
            return self._float(key)
        if key is True:
            return 'true'
        if key is False:
            return 'false'
        if key is None:
            return 'null'
        if isinstance(key, int):
            return int.__repr__(key)
        if self.skipkeys:
            return None
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def _write_dict(self, o, add, indent, level, markers):
        if not o:
            add('{}')
            return
        add('{')
        separator = self.item_separator
        if indent is not None:
            newline = '\n' + indent * (level + 1)
            separator += newline
            add(newline)
        first = True
        for key, value in (sorted(o.items()) if self.sort_keys else o.items()):
            key = self._key(key)
            if key is None:
                continue
            if not first:
                add(separator)
            first = False
            add(self._string(key))
            add(self.key_separator)
            self._write(value, add, indent, level + 1, markers)
        if indent is not None:
            add('\n' + indent * level)
        add('}')
