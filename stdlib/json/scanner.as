"""What reads one JSON value from a place in a text."""

from _json import Scanner as make_scanner

__all__ = ['make_scanner']

c_make_scanner = make_scanner
_WORDS = {'n': ('null', None), 't': ('true', True), 'f': ('false', False)}
_CONSTANTS = {'N': 'NaN', 'I': 'Infinity', '-': '-Infinity'}


def py_make_scanner(context):
    """A slower scanner that goes through the decoder's parse_object, parse_array and parse_string."""
    parse_object = context.parse_object
    parse_array = context.parse_array
    parse_string = context.parse_string
    strict = context.strict
    parse_float = context.parse_float
    parse_int = context.parse_int
    parse_constant = context.parse_constant
    object_hook = context.object_hook
    object_pairs_hook = context.object_pairs_hook
    memo = context.memo

    def scan(string, idx):
        if idx >= len(string):
            raise StopIteration(idx)
        c = string[idx]
        if c == '"':
            return parse_string(string, idx + 1, strict)
        if c == '{':
            return parse_object((string, idx + 1), strict, scan, object_hook, object_pairs_hook, memo)
        if c == '[':
            return parse_array((string, idx + 1), scan)
        if c in _WORDS:
            word, value = _WORDS[c]
            if string.startswith(word, idx):
                return value, idx + len(word)
        end, is_float = _number_end(string, idx)
        if end is not None:
            return (parse_float if is_float else parse_int)(string[idx:end]), end
        if c in _CONSTANTS and string.startswith(_CONSTANTS[c], idx):
            return parse_constant(_CONSTANTS[c]), idx + len(_CONSTANTS[c])
        raise StopIteration(idx)

    def scan_once(string, idx):
        if idx < 0:
            raise ValueError('idx cannot be negative')
        try:
            return scan(string, idx)
        finally:
            memo.clear()

    return scan_once


def _digits(s, at):
    while '0' <= s[at:at + 1] <= '9':
        at += 1
    return at


def _number_end(s, start):
    """Where the number that begins at start ends (None: there is none), and whether it is a float."""
    at = start + s.startswith('-', start)
    end = _digits(s, at)
    if end == at:
        return None, False
    if s[at] == '0':
        end = at + 1
    is_float = False
    if s.startswith('.', end) and _digits(s, end + 1) > end + 1:
        end = _digits(s, end + 1)
        is_float = True
    if s[end:end + 1] in ('e', 'E'):
        exponent = end + 1 + (s[end + 1:end + 2] in ('+', '-'))
        if _digits(s, exponent) > exponent:
            end = _digits(s, exponent)
            is_float = True
    return end, is_float
