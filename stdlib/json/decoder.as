"""From JSON texts to values."""

from _json import scanstring, skip_space as _skip_space
from . import scanner

__all__ = ['JSONDecoder', 'JSONDecodeError']

NaN = float('nan')
PosInf = float('inf')
NegInf = float('-inf')
_CONSTANTS = {'-Infinity': NegInf, 'Infinity': PosInf, 'NaN': NaN}


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


def JSONObject(s_and_end, strict, scan_once, object_hook, object_pairs_hook, memo=None):
    """The object behind a '{', for a scanner made by py_make_scanner(), and where it ends."""
    s, end = s_and_end
    pairs = []
    memo = {} if memo is None else memo
    end = _skip_space(s, end)
    if s[end:end + 1] != '}':
        while True:
            if s[end:end + 1] != '"':
                raise JSONDecodeError("Expecting property name enclosed in double quotes", s, end)
            key, end = scanstring(s, end + 1, strict)
            key = memo.setdefault(key, key)
            end = _skip_space(s, end)
            if s[end:end + 1] != ':':
                raise JSONDecodeError("Expecting ':' delimiter", s, end)
            value, end = _scan(scan_once, s, _skip_space(s, end + 1))
            pairs.append((key, value))
            end = _skip_space(s, end)
            if s[end:end + 1] == '}':
                break
            if s[end:end + 1] != ',':
                raise JSONDecodeError("Expecting ',' delimiter", s, end)
            end = _skip_space(s, end + 1)
    if object_pairs_hook is not None:
        return object_pairs_hook(pairs), end + 1
    obj = dict(pairs)
    return (obj if object_hook is None else object_hook(obj)), end + 1


def JSONArray(s_and_end, scan_once):
    """The array behind a '[', for a scanner made by py_make_scanner(), and where it ends."""
    s, end = s_and_end
    values = []
    end = _skip_space(s, end)
    if s[end:end + 1] == ']':
        return values, end + 1
    while True:
        value, end = _scan(scan_once, s, end)
        values.append(value)
        end = _skip_space(s, end)
        if s[end:end + 1] == ']':
            return values, end + 1
        if s[end:end + 1] != ',':
            raise JSONDecodeError("Expecting ',' delimiter", s, end)
        end = _skip_space(s, end + 1)


def _scan(scan_once, s, idx):
    try:
        return scan_once(s, idx)
    except StopIteration as err:
        raise JSONDecodeError("Expecting value", s, err.value) from None


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
        self.parse_object = JSONObject
        self.parse_array = JSONArray
        self.parse_string = scanstring
        self.memo = {}
        self.scan_once = scanner.make_scanner(self)

    def decode(self, s):
        obj, end = self.raw_decode(s, idx=_skip_space(s, 0))
        end = _skip_space(s, end)
        if end != len(s):
            raise JSONDecodeError("Extra data", s, end)
        return obj

    def raw_decode(self, s, idx=0):
        try:
            obj, end = self.scan_once(s, idx)
        except StopIteration as err:
            raise JSONDecodeError("Expecting value", s, err.value) from None
        return obj, end
