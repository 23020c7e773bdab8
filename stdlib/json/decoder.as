"""From JSON texts to values."""

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')
_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}
_ESCAPES = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}
_SPACE = ' \t\n\r'
_DIGITS = '0123456789'


class JSONDecodeError(ValueError):
    """Where and why a text is no JSON."""

    def __init__(self, msg, doc, pos):
        lineno = doc.count('\n', 0, pos) + 1
        colno = pos - doc.rfind('\n', 0, pos)
        ValueError.__init__(self, '%s: line %d column %d (char %d)' % (msg, lineno, colno, pos))
        self.msg = msg
        self.doc = doc
        self.pos = pos
        self.lineno = lineno
        self.colno = colno

    def __reduce__(self):
        return self.__class__, (self.msg, self.doc, self.pos)


def _decode_uXXXX(s, pos):
    digits = s[pos + 1:pos + 5]
    if len(digits) == 4 and digits[1] not in 'xX':
        try:
            return int(digits, 16)
        except ValueError:
            pass
    raise JSONDecodeError("Invalid \\uXXXX escape", s, pos)


def scanstring(s, end, strict=True):
    """The string whose first character is at end, and where it ends."""
    begin = end - 1
    quote = s.find('"', end)
    if quote >= 0:
        # Most strings have no escapes.
        text = s[end:quote]
        if '\\' not in text and (not strict or text.isprintable()):
            return text, quote + 1
    chunks = []
    at = end
    while True:
        start = at
        while at < len(s) and s[at] not in '"\\' and s[at] > '\x1f':
            at += 1
        chunks.append(s[start:at])
        if at >= len(s):
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        c = s[at]
        if c == '"':
            return ''.join(chunks), at + 1
        if c != '\\':
            if strict:
                raise JSONDecodeError("Invalid control character at", s, at)
            chunks.append(c)
            at += 1
            continue
        at += 1
        if at >= len(s):
            raise JSONDecodeError("Unterminated string starting at", s, begin)
        esc = s[at]
        if esc != 'u':
            if esc not in _ESCAPES:
                raise JSONDecodeError("Invalid \\escape", s, at - 1)
            chunks.append(_ESCAPES[esc])
            at += 1
            continue
        uni = _decode_uXXXX(s, at)
        at += 5
        if 0xd800 <= uni <= 0xdbff and s[at:at + 2] == '\\u':
            low = _decode_uXXXX(s, at + 1)
            if 0xdc00 <= low <= 0xdfff:
                uni = 0x10000 + (((uni - 0xd800) << 10) | (low - 0xdc00))
                at += 6
        chunks.append(chr(uni))


class JSONDecoder:
    """Hooks: object_hook, object_pairs_hook, parse_float, parse_int, parse_constant."""

    def __init__(self, *, object_hook=None, parse_float=None, parse_int=None, parse_constant=None, strict=True,
                 object_pairs_hook=None):
        self.object_hook = object_hook
        self.parse_float = parse_float or float
        self.parse_int = parse_int or int
        self.parse_constant = parse_constant or _CONSTANTS.__getitem__
        self.strict = strict
        self.object_pairs_hook = object_pairs_hook
        self.memo = {}

    def decode(self, s):
        obj, end = self.raw_decode(s, idx=_skip(s, 0))
        end = _skip(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            return self._value(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None
        finally:
            self.memo.clear()

    def _value(self, s, at):
        c = s[at:at + 1]
        if c == '"':
            return scanstring(s, at + 1, self.strict)
        if c == '{':
            return self._object(s, at + 1)
        if c == '[':
            return self._array(s, at + 1)
        if c == 'n' and s.startswith('null', at):
            return None, at + 4
        if c == 't' and s.startswith('true', at):
            return True, at + 4
        if c == 'f' and s.startswith('false', at):
            return False, at + 5
        if c and (c in _DIGITS or c == '-'):
            return self._number(s, at)
        if c == 'N' and s.startswith('NaN', at):
            return self.parse_constant('NaN'), at + 3
        if c == 'I' and s.startswith('Infinity', at):
            return self.parse_constant('Infinity'), at + 8
        raise StopIteration(at)

    def _number(self, s, start):
        at = start + (s[start] == '-')
        digits = _digits(s, at)
        if digits == at:
            if s.startswith('-Infinity', start):
                return self.parse_constant('-Infinity'), start + 9
            raise StopIteration(start)
        at = at + 1 if s[at] == '0' else digits
        is_float = False
        if s[at:at + 1] == '.' and _digits(s, at + 1) > at + 1:
            at = _digits(s, at + 1)
            is_float = True
        if s[at:at + 1] in ('e', 'E'):
            exponent = at + 1 + (s[at + 1:at + 2] in ('+', '-'))
            if _digits(s, exponent) > exponent:
                at = _digits(s, exponent)
                is_float = True
        text = s[start:at]
        return (self.parse_float(text) if is_float else self.parse_int(text)), at

    def _array(self, s, at):
        values = []
        at = _skip(s, at)
        if s[at:at + 1] == ']':
            return values, at + 1
        while True:
            try:
                value, at = self._value(s, at)
            except StopIteration as err:
                raise JSONDecodeError("Expecting value", s, err.value) from None
            values.append(value)
            at = _skip(s, at)
            c = s[at:at + 1]
            if c == ']':
                return values, at + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _skip(s, at + 1)

    def _object(self, s, at):
        pairs = []
        at = _skip(s, at)
        c = s[at:at + 1]
        if c == '}':
            return self._finish(pairs), at + 1
        if c != '"':
            raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)
        while True:
            key, at = scanstring(s, at + 1, self.strict)
            key = self.memo.setdefault(key, key)
            at = _skip(s, at)
            if s[at:at + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", s, at)
            at = _skip(s, at + 1)
            try:
                value, at = self._value(s, at)
            except StopIteration as err:
                raise JSONDecodeError("Expecting value", s, err.value) from None
            pairs.append((key, value))
            at = _skip(s, at)
            c = s[at:at + 1]
            if c == '}':
                return self._finish(pairs), at + 1
            if c != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, at)
            at = _skip(s, at + 1)
            if s[at:at + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, at)

    def _finish(self, pairs):
        if self.object_pairs_hook is not None:
            return self.object_pairs_hook(pairs)
        obj = dict(pairs)
        return obj if self.object_hook is None else self.object_hook(obj)


def _skip(s, at):
    while s[at:at + 1] in _SPACES:
        at += 1
    return at


def _digits(s, at):
    while s[at:at + 1] in _DIGIT_SET:
        at += 1
    return at


_SPACES = frozenset(_SPACE)
_DIGIT_SET = frozenset(_DIGITS)
