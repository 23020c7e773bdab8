# stress: every 97 (a collection at every safepoint would take minutes)
"""A JSON tool: parses, pretty-prints, queries, diffs and minifies JSON text, without any library."""
from __future__ import annotations

import sys
from typing import Any, Iterator, NamedTuple


class Token(NamedTuple):
    kind: str
    value: Any
    line: int
    column: int

    def __str__(self):
        return f"{self.kind}({self.value!r}) at {self.line}:{self.column}"


class JsonError(ValueError):
    def __init__(self, message, line, column):
        super().__init__(f"{message} (line {line}, column {column})")
        self.line = line
        self.column = column


ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
LITERALS = {"true": True, "false": False, "null": None}
PUNCTUATION = frozenset("{}[],:")


class Lexer:
    def __init__(self, text: str):
        self.text = text
        self.position = 0
        self.line = 1
        self.line_start = 0

    @property
    def column(self) -> int:
        return self.position - self.line_start + 1

    def error(self, message: str) -> JsonError:
        return JsonError(message, self.line, self.column)

    def peek(self) -> str:
        return self.text[self.position] if self.position < len(self.text) else ""

    def __iter__(self) -> Iterator[Token]:
        while True:
            self.skip_space()
            char = self.peek()
            if not char:
                yield Token("end", None, self.line, self.column)
                return
            line, column = self.line, self.column
            if char in PUNCTUATION:
                self.position += 1
                yield Token(char, char, line, column)
            elif char == '"':
                yield Token("string", self.read_string(), line, column)
            elif char == "-" or char.isdigit():
                yield Token("number", self.read_number(), line, column)
            elif char.isalpha():
                yield Token("literal", self.read_word(), line, column)
            else:
                raise self.error(f"unexpected character {char!r}")

    def skip_space(self):
        while (char := self.peek()) and char in " \t\r\n":
            self.position += 1
            if char == "\n":
                self.line += 1
                self.line_start = self.position

    def read_string(self) -> str:
        self.position += 1
        pieces: list[str] = []
        while True:
            char = self.peek()
            if char == "" or char == "\n":
                raise self.error("unterminated string")
            self.position += 1
            match char:
                case '"':
                    return "".join(pieces)
                case "\\":
                    pieces.append(self.read_escape())
                case _ if ord(char) < 32:
                    raise self.error("control character in string")
                case _:
                    pieces.append(char)

    def read_escape(self) -> str:
        char = self.peek()
        self.position += 1
        if char in ESCAPES and char:
            return ESCAPES[char]
        if char == "u":
            code = self.read_hex()
            if 0xD800 <= code < 0xDC00 and self.text[self.position:self.position + 2] == "\\u":
                self.position += 2
                low = self.read_hex()
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00)
            return chr(code)
        raise self.error(f"bad escape \\{char}")

    def read_hex(self) -> int:
        digits = self.text[self.position:self.position + 4]
        try:
            code = int(digits, 16)
        except ValueError as error:
            raise self.error(f"bad unicode escape {digits!r}") from error
        self.position += 4
        return code

    def read_number(self):
        start = self.position
        while (char := self.peek()) and (char in "+-.eE" or char.isdigit()):
            self.position += 1
        text = self.text[start:self.position]
        try:
            return int(text) if text.lstrip("-").isdigit() else float(text)
        except ValueError:
            raise self.error(f"bad number {text!r}") from None

    def read_word(self):
        start = self.position
        while self.peek().isalpha():
            self.position += 1
        word = self.text[start:self.position]
        if word not in LITERALS:
            raise self.error(f"unknown word {word!r}")
        return LITERALS[word]


class Parser:
    def __init__(self, text: str):
        self.tokens = iter(Lexer(text))
        self.token = next(self.tokens)
        self.depth = 0

    def advance(self) -> Token:
        token = self.token
        self.token = next(self.tokens, token)
        return token

    def expect(self, kind: str) -> Token:
        if self.token.kind != kind:
            raise JsonError(f"expected {kind!r}, found {self.token.kind!r}", self.token.line, self.token.column)
        return self.advance()

    def parse(self):
        value = self.value()
        self.expect("end")
        return value

    def value(self):
        match self.token:
            case Token(kind="{"):
                return self.object()
            case Token(kind="["):
                return self.array()
            case Token("string" | "number" | "literal", value):
                self.advance()
                return value
            case Token(kind=kind, line=line, column=column):
                raise JsonError(f"expected a value, found {kind!r}", line, column)

    def object(self) -> dict:
        self.expect("{")
        result = {}
        while self.token.kind != "}":
            key = self.expect("string").value
            self.expect(":")
            if key in result:
                raise JsonError(f"duplicate key {key!r}", self.token.line, self.token.column)
            result[key] = self.value()
            if self.token.kind != "}":
                self.expect(",")
        self.advance()
        return result

    def array(self) -> list:
        self.expect("[")
        result = []
        while self.token.kind != "]":
            result.append(self.value())
            if self.token.kind != "]":
                self.expect(",")
        self.advance()
        return result


def quote(text: str) -> str:
    reverse = {value: key for key, value in ESCAPES.items() if key != "/"}
    pieces = ['"']
    for char in text:
        if char in reverse:
            pieces.append("\\" + reverse[char])
        elif ord(char) < 32:
            pieces.append(f"\\u{ord(char):04x}")
        else:
            pieces.append(char)
    pieces.append('"')
    return "".join(pieces)


def minify(value) -> str:
    match value:
        case None:
            return "null"
        case bool():
            return str(value).lower()
        case int() | float():
            return repr(value)
        case str():
            return quote(value)
        case [*items]:
            return "[" + ",".join(map(minify, items)) + "]"
        case {**entries}:
            return "{" + ",".join(f"{quote(k)}:{minify(v)}" for k, v in entries.items()) + "}"
    raise TypeError(f"cannot write {type(value).__name__}")


def pretty(value, *, indent=2, width=60, level=0, sort=False) -> str:
    flat = minify(value) if not sort else minify(sort_keys(value))
    if len(flat) + level * indent <= width or not isinstance(value, (list, dict)) or not value:
        return flat.replace(",", ", ").replace(":", ": ") if isinstance(value, (list, dict)) and '"' not in flat else flat
    pad, end = " " * indent * (level + 1), " " * indent * level
    settings = {"indent": indent, "width": width, "level": level + 1, "sort": sort}
    if isinstance(value, list):
        lines = [pad + pretty(item, **settings) for item in value]
        opening, closing = "[]"
    else:
        entries = sorted(value.items()) if sort else value.items()
        lines = [f"{pad}{quote(key)}: {pretty(item, **settings)}" for key, item in entries]
        opening, closing = "{}"
    return opening + "\n" + ",\n".join(lines) + f"\n{end}{closing}"


def sort_keys(value):
    if isinstance(value, dict):
        return {key: sort_keys(value[key]) for key in sorted(value)}
    return [sort_keys(item) for item in value] if isinstance(value, list) else value


def walk(value, path=()):
    """Yields (path, leaf) for every leaf."""
    if isinstance(value, dict) and value:
        for key, item in value.items():
            yield from walk(item, (*path, key))
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from walk(item, path + (index,))
    else:
        yield path, value


def path_text(path) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)


def query(value, expression: str):
    """$.a.b[0].*: every match."""
    found = [value]
    for step in expression.replace("[", ".[").split(".")[1:]:
        following = []
        for item in found:
            if step == "*":
                following += item.values() if isinstance(item, dict) else item
            elif step.startswith("["):
                inner = step[1:-1]
                if ":" in inner:
                    following.extend(item[slice(*(int(part) if part else None for part in inner.split(":")))])
                else:
                    following.append(item[int(inner)])
            elif isinstance(item, dict) and step in item:
                following.append(item[step])
        found = following
    return found


def diff(old, new):
    before, after = dict(walk(old)), dict(walk(new))
    for path in sorted(before.keys() | after.keys(), key=path_text):
        if path not in after:
            yield "-", path, before[path]
        elif path not in before:
            yield "+", path, after[path]
        elif before[path] != after[path]:
            yield "~", path, (before[path], after[path])


def statistics(value):
    counts = {}

    def visit(item, depth):
        counts[type(item).__name__] = counts.get(type(item).__name__, 0) + 1
        children = item.values() if isinstance(item, dict) else item if isinstance(item, list) else ()
        return max((visit(child, depth + 1) for child in children), default=depth)

    depth = visit(value, 1)
    return counts, depth


SAMPLE = r"""
{
  "name": "The Grove", "open": true, "rating": 4.75, "owner": null,
  "trees": [
    {"kind": "aspen", "height": 21.5, "tags": ["white", "quaking"], "planted": 1987},
    {"kind": "oak", "height": 18, "tags": [], "planted": 1890},
    {"kind": "yew", "height": 9.25e0, "tags": ["old \"one\"", "tab\there", "\u00e9t\u00e9", "\ud83c\udf33"], "planted": 1203}
  ],
  "big": 123456789012345678901234567890, "small": -1.5e-10,
  "nested": [[1, [2, [3, [4, []]]]], {}],
  "address": {"street": "12 Trunk Road", "city": "Rootville", "geo": {"lat": 52.1, "lon": -0.25}}
}
"""

BROKEN = ['{"a": 1,, }', '[1, 2', '"open', '{"a" 1}', '{"a": 1, "a": 2}', "[1 2]", '["\\x"]', '["\\u12g4"]',
          "[tru]", "[-]", "[1.2.3]", "@", "", "[1] 2", '{1: 2}', '["a\nb"]']


def main():
    value = Parser(SAMPLE).parse()
    print(pretty(value))
    print(minify(value["trees"]))
    print(pretty(value["address"], indent=4, width=20, sort=True))
    for expression in ["$.name", "$.trees.*.kind", "$.trees[-1].tags", "$.trees[0:2].*", "$.address.geo.*", "$.nope"]:
        print(f"{expression:<18} -> {query(value, expression)}")
    for path, leaf in walk(value):
        print(f"{path_text(path):.<30}{leaf!r:.>40}")
    again = Parser(minify(value)).parse()
    print("round trip:", again == value)
    again["trees"][1]["height"] = 18.5
    del again["open"]
    again["trees"][0]["tags"].append("tall")
    for sign, path, change in diff(value, again):
        print(sign, path_text(path), change)
    counts, depth = statistics(value)
    print(", ".join(f"{name}={count}" for name, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))), depth)
    for text in BROKEN:
        try:
            Parser(text).parse()
        except JsonError as error:
            cause = f" <- {type(error.__cause__).__name__}: {error.__cause__}" if error.__cause__ else ""
            print(f"{text!r}: {error}{cause}")
        else:
            print("accepted", text)
    for token in list(Lexer('[true, -12, "x"]'))[1:4]:
        print(token, token._asdict())

    large = [{"id": i, "name": f"item {i}", "price": i * 1.25, "tags": ["a", "b", str(i % 7)]} for i in range(400)]
    text = minify(large)
    parsed = Parser(text).parse()
    print(len(text), parsed == large, sum(query(parsed, "$.*.price")))
    try:
        minify({"x": {1, 2}})
    except TypeError as error:
        print("TypeError:", error)
    return 0


if __name__ == "__main__":
    sys.exit(main())
