"""From values to JSON texts."""

from _json import encode as _encode, encode_basestring, encode_basestring_ascii

INFINITY = float('inf')
py_encode_basestring = c_encode_basestring = encode_basestring
py_encode_basestring_ascii = c_encode_basestring_ascii = encode_basestring_ascii


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
            return encode_basestring_ascii(o) if self.ensure_ascii else encode_basestring(o)
        chunks = self.iterencode(o, _one_shot=True)
        if not isinstance(chunks, (list, tuple)):
            chunks = list(chunks)
        return ''.join(chunks)

    def iterencode(self, o, _one_shot=False):
        indent = self.indent
        if indent is not None:
            if not isinstance(indent, str):
                indent = ' ' * indent
            # What is wrong with these comes out when they are used.
            if not isinstance(self.item_separator, str) or not isinstance(self.key_separator, str):
                _one_shot = False
        if not _one_shot:
            return _Chunks(self, indent).value(o, 0)
        return [_encode(o, self.default, self.ensure_ascii, indent, self.key_separator, self.item_separator, self.sort_keys,
                        self.skipkeys, self.allow_nan, self.check_circular)]


class _Chunks:
    """A text piece by piece: each method is a generator of those of one value."""

    def __init__(self, encoder, indent):
        self.encoder = encoder
        self.indent = indent
        self.open = {} if encoder.check_circular else None
        self.text = encode_basestring_ascii if encoder.ensure_ascii else encode_basestring

    def float(self, o):
        if o != o:
            text = 'NaN'
        elif o == INFINITY:
            text = 'Infinity'
        elif o == -INFINITY:
            text = '-Infinity'
        else:
            return float.__repr__(o)
        if not self.encoder.allow_nan:
            raise ValueError("Out of range float values are not JSON compliant: " + repr(o))
        return text

    def simple(self, o):
        """The text of a value without parts, or None."""
        if isinstance(o, str):
            return self.text(o)
        if o is None:
            return 'null'
        if o is True:
            return 'true'
        if o is False:
            return 'false'
        if isinstance(o, int):
            return int.__repr__(o)
        if isinstance(o, float):
            return self.float(o)
        return None

    def key(self, key):
        if isinstance(key, str):
            return key
        text = self.simple(key)
        if text is not None or self.encoder.skipkeys:
            return text
        raise TypeError(f'keys must be str, int, float, bool or None, not {key.__class__.__name__}')

    def enter(self, o):
        if self.open is not None:
            if id(o) in self.open:
                raise ValueError("Circular reference detected")
            self.open[id(o)] = o

    def leave(self, o):
        if self.open is not None:
            del self.open[id(o)]

    def value(self, o, level):
        text = self.simple(o)
        if text is not None:
            yield text
        elif isinstance(o, (list, tuple)):
            yield from self.list(o, level)
        elif isinstance(o, dict):
            yield from self.dict(o, level)
        else:
            self.enter(o)
            yield from self.value(self.encoder.default(o), level)
            self.leave(o)

    def list(self, values, level):
        if not values:
            yield '[]'
            return
        self.enter(values)
        separator = self.encoder.item_separator
        start = '['
        if self.indent is not None:
            line = '\n' + self.indent * (level + 1)
            separator = separator + line
            start += line
        for value in values:
            text = self.simple(value)
            if text is not None:
                yield start + text
            else:
                yield start
                yield from self.value(value, level + 1)
            start = separator
        if self.indent is not None:
            yield '\n' + self.indent * level
        yield ']'
        self.leave(values)

    def dict(self, mapping, level):
        if not mapping:
            yield '{}'
            return
        self.enter(mapping)
        yield '{'
        separator = self.encoder.item_separator
        if self.indent is not None:
            line = '\n' + self.indent * (level + 1)
            separator = separator + line
            yield line
        first = True
        for key, value in (sorted(mapping.items()) if self.encoder.sort_keys else mapping.items()):
            key = self.key(key)
            if key is None:
                continue
            if not first:
                yield separator
            first = False
            yield self.text(key)
            yield self.encoder.key_separator
            yield from self.value(value, level + 1)
        if self.indent is not None:
            yield '\n' + self.indent * level
        yield '}'
        self.leave(mapping)
