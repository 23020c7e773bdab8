"""Constants for kinds of ASCII characters, capwords, Template ($name) and Formatter (a str.format to build on)."""

__all__ = ["ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits",
           "printable", "punctuation", "whitespace", "Formatter", "Template"]

whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    """Each word of s capitalized; runs of white space become one blank unless a separator is given."""
    return (sep or " ").join(word.capitalize() for word in s.split(sep))


# Template

_NAME_START = frozenset(ascii_letters + "_")
_NAME = frozenset(ascii_letters + digits + "_")
_MISSING = {}


def _name_end(text, start):
    """Behind the ASCII identifier that begins at start, or start itself if there is none."""
    if start >= len(text) or text[start] not in _NAME_START:
        return start
    end = start + 1
    while end < len(text) and text[end] in _NAME:
        end += 1
    return end


class Template:
    """A text with $names to be substituted; $$ is a dollar sign, ${name} ends where it says so."""

    delimiter = "$"
    idpattern = None
    braceidpattern = None
    flags = None
    _compiled = None  # of classes with a pattern of their own

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            import re
            flags = re.IGNORECASE if cls.flags is None else cls.flags
            cls._compiled = cls.pattern = re.compile(cls.pattern, flags | re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _find_name(self, start, braced):
        pattern = braced and self.braceidpattern or self.idpattern
        if pattern is None and self.flags is None:
            return _name_end(self.template, start)
        import re
        flags = re.IGNORECASE if self.flags is None else self.flags
        found = re.compile(pattern or r"(?a:[_a-z][_a-z0-9]*)", flags | re.VERBOSE).match(self.template, start)
        return found.end() if found else start

    def _read_placeholder(self, start):
        """The placeholder behind a delimiter: (kind, name, where it ends)."""
        text = self.template
        if text.startswith(self.delimiter, start):
            return "escaped", None, start + len(self.delimiter)
        end = self._find_name(start, False)
        if end > start:
            return "named", text[start:end], end
        if text.startswith("{", start):
            end = self._find_name(start + 1, True)
            if end > start + 1 and text.startswith("}", end):
                return "named", text[start + 1:end], end + 1
        return "invalid", None, start

    def _pieces(self):
        """(kind, text, where it ends) for every piece of the template; kind "literal" is text itself."""
        text = self.template
        if self._compiled is not None:
            yield from self._matched_pieces()
            return
        position = 0
        while True:
            found = text.find(self.delimiter, position)
            if found < 0:
                yield "literal", text[position:], len(text)
                return
            yield "literal", text[position:found], found
            kind, name, position = self._read_placeholder(found + len(self.delimiter))
            yield kind, name, position

    def _matched_pieces(self):
        text = self.template
        position = 0
        for match in self._compiled.finditer(text):
            yield "literal", text[position:match.start()], match.start()
            position = match.end()
            groups = match.groupdict()
            name = groups.get("named") or groups.get("braced")
            if name is not None:
                yield "named", name, position
            elif groups.get("escaped") is not None:
                yield "escaped", None, position
            elif groups.get("invalid") is not None:
                yield "invalid", None, match.start("invalid")
            else:
                raise ValueError("Unrecognized named group in pattern", self._compiled)
        yield "literal", text[position:], len(text)

    def _invalid(self, position):
        lines = self.template[:position].splitlines(keepends=True)
        if not lines:
            line = column = 1
        else:
            line = len(lines)
            column = position - len("".join(lines[:-1]))
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    @staticmethod
    def _lookup(mapping, keywords):
        if mapping is _MISSING:
            return keywords
        if keywords:
            from collections import ChainMap
            return ChainMap(keywords, mapping)
        return mapping

    def substitute(self, mapping=_MISSING, /, **kws):
        values = self._lookup(mapping, kws)
        result = []
        for kind, text, end in self._pieces():
            if kind == "literal":
                result.append(text)
            elif kind == "escaped":
                result.append(self.delimiter)
            elif kind == "named":
                result.append(str(values[text]))
            else:
                self._invalid(end)
        return "".join(result)

    def safe_substitute(self, mapping=_MISSING, /, **kws):
        values = self._lookup(mapping, kws)
        result = []
        begin = 0
        for kind, text, end in self._pieces():
            if kind == "literal":
                result.append(text)
            elif kind == "escaped":
                result.append(self.delimiter)
            elif kind == "named":
                try:
                    result.append(str(values[text]))
                except KeyError:
                    result.append(self.template[begin:end])
            else:
                result.append(self.template[begin:end])
            begin = end
        return "".join(result)

    def is_valid(self):
        """Could substitute() fail for any other reason than a missing name?"""
        return all(kind != "invalid" for kind, text, end in self._pieces())

    def get_identifiers(self):
        """The names, each once, in the order of their first appearance."""
        names = []
        for kind, text, end in self._pieces():
            if kind == "named" and text not in names:
                names.append(text)
        return names


# Formatter

def _read_field(text, position):
    """The replacement field that begins at position, behind its brace: (name, spec, conversion, behind it)."""
    start, size = position, len(text)
    while True:
        if position >= size:
            raise ValueError("expected '}' before end of string")
        c = text[position]
        if c == "{":
            raise ValueError("unexpected '{' in field name")
        if c == "[":
            position = text.find("]", position)
            if position < 0:
                raise ValueError("expected '}' before end of string")
        elif c in "}:!":
            break
        position += 1
    name = text[start:position]
    conversion = None
    position += 1
    if c == "}":
        return name, "", None, position
    if c == "!":
        if position >= size:
            raise ValueError("end of string while looking for conversion specifier")
        conversion = text[position]
        position += 1
        if position < size:
            c = text[position]
            position += 1
            if c == "}":
                return name, "", conversion, position
            if c != ":":
                raise ValueError("expected ':' after conversion specifier")
    start, depth = position, 1
    while position < size:
        c = text[position]
        position += 1
        if c == "{":
            depth += 1
        elif c == "}":
            depth -= 1
            if depth == 0:
                return name, text[start:position - 1], conversion, position
    raise ValueError("unmatched '{' in format spec")


def _parse(text):
    """(literal text, field name, spec, conversion) for each piece; the last three are None where no field follows."""
    position, size = 0, len(text)
    while position < size:
        start = position
        while position < size and text[position] not in "{}":
            position += 1
        literal = text[start:position]
        if position == size:
            yield literal, None, None, None
            return
        brace = text[position]
        doubled = text.startswith(brace, position + 1)
        if doubled:
            position += 2
            yield literal + brace, None, None, None
            continue
        if brace == "}":
            raise ValueError("Single '}' encountered in format string")
        if position + 1 == size:
            raise ValueError("Single '{' encountered in format string")
        name, spec, conversion, position = _read_field(text, position + 1)
        yield literal, name, spec, conversion


def _accessors(name, end):
    """What follows the first part of a field name, which ends at end: (is it an attribute, key) for each step."""
    while end < len(name):
        start = end + 1
        if name[end] == ".":
            end = start
            while end < len(name) and name[end] not in ".[":
                end += 1
            key = name[start:end]
        elif name[end] == "[":
            end = name.find("]", start)
            if end < 0:
                raise ValueError("Missing ']' in format string")
            key = name[start:end]
            end += 1
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
        if not key:
            raise ValueError("Empty attribute in format string")
        if name[start - 1] == ".":
            yield True, key
        else:
            yield False, int(key) if key.isdecimal() else key


def _split_name(name):
    """'a.b[c]' as its first part and the steps that follow."""
    end = 0
    while end < len(name) and name[end] not in ".[":
        end += 1
    first = name[:end]
    return int(first) if first.isdecimal() else first, _accessors(name, end)


class Formatter:
    """What str.format does, in steps that a class below can change."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used_args = set()
        result, _ = self._vformat(format_string, args, kwargs, used_args, 2)
        self.check_unused_args(used_args, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used_args, recursion_depth, auto_arg_index=0):
        if recursion_depth < 0:
            raise ValueError("Max string recursion exceeded")
        result = []
        for literal_text, field_name, format_spec, conversion in self.parse(format_string):
            if literal_text:
                result.append(literal_text)
            if field_name is None:
                continue
            if field_name == "":
                if auto_arg_index is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field_name = str(auto_arg_index)
                auto_arg_index += 1
            elif field_name.isdigit():
                if auto_arg_index:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto_arg_index = False
            obj, arg_used = self.get_field(field_name, args, kwargs)
            used_args.add(arg_used)
            obj = self.convert_field(obj, conversion)
            format_spec, auto_arg_index = self._vformat(format_spec, args, kwargs, used_args, recursion_depth - 1,
                                                        auto_arg_index=auto_arg_index)
            result.append(self.format_field(obj, format_spec))
        return "".join(result), auto_arg_index

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError("Unknown conversion specifier {0!s}".format(conversion))

    def parse(self, format_string):
        return _parse(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_name(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, key in rest:
            obj = getattr(obj, key) if is_attribute else obj[key]
        return obj, first
