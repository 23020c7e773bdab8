# stress: every 97 (a collection at every safepoint would take minutes)
"""A regular-expression matcher: parser, Thompson construction, lazy DFA, and a backtracking matcher with captures."""
from __future__ import annotations

import functools
import itertools
import string
from collections import deque, namedtuple
from typing import Generator, Iterable

Char = namedtuple("Char", "char")
Any = namedtuple("Any", "")
Class = namedtuple("Class", "ranges negated", defaults=(False,))
Concat = namedtuple("Concat", "items")
Alternate = namedtuple("Alternate", "choices")
Repeat = namedtuple("Repeat", ["item", "low", "high", "greedy"])
Group = namedtuple("Group", "number item name")
Anchor = namedtuple("Anchor", "kind")
Back = namedtuple("Back", "number")
Look = namedtuple("Look", "item negated")

SHORTHANDS = {
    "d": (("0", "9"),),
    "w": (("a", "z"), ("A", "Z"), ("0", "9"), ("_", "_")),
    "s": tuple((c, c) for c in " \t\n\r\f\v"),
}
META = set("\\.[](){}*+?|^$")


class PatternError(Exception):
    def __init__(self, message, pattern, at):
        super().__init__(message)
        self.pattern, self.at = pattern, at

    def __str__(self):
        return f"{self.args[0]} at position {self.at}\n    {self.pattern}\n    {'^':>{self.at + 1}}"


class PatternParser:
    def __init__(self, pattern):
        self.pattern, self.at, self.groups, self.names = pattern, 0, 0, {}

    def error(self, message):
        return PatternError(message, self.pattern, self.at)

    def peek(self, count=1):
        return self.pattern[self.at:self.at + count]

    def take(self, expected=None):
        char = self.peek()
        if expected is not None and char != expected:
            raise self.error(f"expected {expected!r}")
        if not char:
            raise self.error("unexpected end")
        self.at += 1
        return char

    def parse(self):
        node = self.alternate()
        if self.peek():
            raise self.error("unbalanced parenthesis")
        return node

    def alternate(self):
        choices = [self.concat()]
        while self.peek() == "|":
            self.take()
            choices.append(self.concat())
        return choices[0] if len(choices) == 1 else Alternate(tuple(choices))

    def concat(self):
        items = []
        while (char := self.peek()) and char not in "|)":
            items.append(self.repeat())
        return items[0] if len(items) == 1 else Concat(tuple(items))

    def repeat(self):
        item = self.atom()
        while (char := self.peek()) and char in "*+?{":
            if char == "{":
                low, high = self.bounds()
            else:
                low, high = {"*": (0, None), "+": (1, None), "?": (0, 1)}[self.take()]
            if isinstance(item, (Anchor, Repeat)):
                raise self.error("nothing to repeat" if isinstance(item, Anchor) else "multiple repeat")
            greedy = self.peek() != "?"
            if not greedy:
                self.take()
            item = Repeat(item, low, high, greedy)
        return item

    def bounds(self):
        self.take("{")
        digits = "".join(itertools.takewhile(lambda c: c != "}", self.pattern[self.at:]))
        self.at += len(digits)
        self.take("}")
        low, comma, high = digits.partition(",")
        try:
            low = int(low or 0)
            high = int(high) if high else (None if comma else low)
        except ValueError:
            raise self.error(f"bad repeat {{{digits}}}") from None
        if high is not None and high < low:
            raise self.error("min repeat greater than max repeat")
        return low, high

    def atom(self):
        match self.take():
            case ".":
                return Any()
            case "^" | "$" as kind:
                return Anchor(kind)
            case "[":
                return self.char_class()
            case "(":
                return self.group()
            case "\\":
                return self.escape()
            case "*" | "+" | "?":
                self.at -= 1
                raise self.error("nothing to repeat")
            case char:
                return Char(char)

    def group(self):
        number, name = 0, None
        if self.peek(2) in ("?=", "?!"):
            negated = self.peek(2) == "?!"
            self.at += 2
            item = self.alternate()
            self.take(")")
            return Look(item, negated)
        if self.peek(2) == "?:":
            self.at += 2
        elif self.peek(3) == "?P<":
            end = self.pattern.find(">", self.at)
            if end < 0:
                raise self.error("missing >, unterminated name")
            name = self.pattern[self.at + 3:end]
            self.at = end + 1
        if self.pattern[self.at - 2:self.at] != "?:":
            self.groups += 1
            number = self.groups
            if name:
                self.names[name] = number
        item = self.alternate()
        if self.peek() != ")":
            raise self.error("missing ), unterminated subpattern")
        self.take()
        return Group(number, item, name) if number else item

    def escape(self):
        char = self.take()
        if char.lower() in SHORTHANDS:
            return Class(SHORTHANDS[char.lower()], char.isupper())
        if char in "bB":
            return Anchor(char)
        if char in "123456789":
            if int(char) > self.groups:
                raise self.error(f"invalid group reference {char}")
            return Back(int(char))
        return Char({"n": "\n", "t": "\t"}.get(char, char))

    def char_class(self):
        negated = self.peek() == "^" and bool(self.take())
        ranges = []
        while self.peek() != "]" or not ranges:
            low = self.take()
            if low == "\\":
                node = self.escape()
                if isinstance(node, Class):
                    ranges.extend(node.ranges)
                    continue
                low = node.char
            if self.peek() == "-" and self.peek(2) not in ("-]", "-"):
                self.take()
                high = self.take()
                if high < low:
                    raise self.error(f"bad character range {low}-{high}")
                ranges.append((low, high))
            else:
                ranges.append((low, low))
        self.take("]")
        return Class(tuple(ranges), negated)


def accepts(node, char):
    match node:
        case Char(wanted):
            return char == wanted
        case Any():
            return char != "\n"
        case Class(ranges, negated):
            return any(low <= char <= high for low, high in ranges) != negated


# ---- backtracking, by generators: yields every end and the captures there ----

def is_word(text, at):
    return 0 <= at < len(text) and (text[at].isalnum() or text[at] == "_")


def matches(node, text, at, captures) -> Generator[tuple[int, dict], None, None]:
    match node:
        case Char() | Any() | Class():
            if at < len(text) and accepts(node, text[at]):
                yield at + 1, captures
        case Concat(()):
            yield at, captures
        case Concat((first, *rest)):
            for middle, found in matches(first, text, at, captures):
                yield from matches(Concat(tuple(rest)), text, middle, found)
        case Alternate(choices):
            for choice in choices:
                yield from matches(choice, text, at, captures)
        case Repeat(item, low, high, greedy):
            def more():
                if high is None or high > 0:
                    for middle, found in matches(item, text, at, captures):
                        if middle != at or low > 0:
                            following = Repeat(item, max(low - 1, 0), None if high is None else high - 1, greedy)
                            yield from matches(following, text, middle, found)
            stop = [(at, captures)] if low == 0 else []
            yield from itertools.chain(more(), stop) if greedy else itertools.chain(stop, more())
        case Group(number, item, _):
            for end, found in matches(item, text, at, captures):
                yield end, {**found, number: (at, end)}
        case Back(number):
            start, end = captures.get(number, (0, -1))
            if end >= start and text.startswith(text[start:end], at):
                yield at + end - start, captures
        case Look(item, negated):
            found = next(matches(item, text, at, captures), None)
            if (found is None) == negated:
                yield at, captures if negated else found[1]
        case Anchor("^"):
            if at == 0:
                yield at, captures
        case Anchor("$"):
            if at == len(text):
                yield at, captures
        case Anchor(kind):
            if (is_word(text, at - 1) != is_word(text, at)) == (kind == "b"):
                yield at, captures


class Match:
    def __init__(self, pattern, text, start, end, captures):
        self.re, self.string, self._spans = pattern, text, {0: (start, end), **captures}

    def group(self, *keys):
        found = tuple(self[key] for key in keys or (0,))
        return found[0] if len(found) == 1 else found

    def __getitem__(self, key):
        if isinstance(key, str):
            key = self.re.names[key]
        if not 0 <= key <= self.re.groups:
            raise IndexError("no such group")
        start, end = self._spans.get(key, (None, None))
        return None if start is None else self.string[start:end]

    def span(self, key=0):
        return self._spans.get(key, (-1, -1))

    def groups(self, default=None):
        return tuple(default if self[n] is None else self[n] for n in range(1, self.re.groups + 1))

    def groupdict(self):
        return {name: self[number] for name, number in self.re.names.items()}

    def __repr__(self):
        return f"<Match span={self.span()}, match={self[0]!r}>"


class Pattern:
    def __init__(self, pattern):
        parser = PatternParser(pattern)
        self.pattern, self.tree = pattern, parser.parse()
        self.groups, self.names = parser.groups, parser.names

    def match(self, text, at=0):
        for end, captures in matches(self.tree, text, at, {}):
            return Match(self, text, at, end, captures)

    def fullmatch(self, text):
        ends = (Match(self, text, 0, end, found) for end, found in matches(self.tree, text, 0, {}) if end == len(text))
        return next(ends, None)

    def search(self, text, at=0):
        return next(filter(None, (self.match(text, start) for start in range(at, len(text) + 1))), None)

    def finditer(self, text):
        at = 0
        while at <= len(text) and (found := self.search(text, at)):
            yield found
            at = found.span()[1] + (found.span()[0] == found.span()[1])

    def findall(self, text):
        return [m.groups() if self.groups > 1 else m[self.groups] for m in self.finditer(text)]

    def sub(self, replacement, text):
        pieces, last = [], 0
        for found in self.finditer(text):
            start, end = found.span()
            pieces += text[last:start], replacement(found) if callable(replacement) else replacement
            last = end
        return "".join([*pieces, text[last:]])

    def split(self, text):
        spans = [found.span() for found in self.finditer(text)]
        starts, ends = [0, *(end for _, end in spans)], [*(start for start, _ in spans), len(text)]
        return [text[a:b] for a, b in zip(starts, ends, strict=True)]


compile_pattern = functools.lru_cache(maxsize=32)(Pattern)


# ---- the other way: an automaton without captures ----

class Automaton:
    def __init__(self, tree):
        self.edges, self.jumps = {}, {}
        self.fresh = itertools.count().__next__
        self.start, self.end = self.fresh(), self.fresh()
        self.build(tree, self.start, self.end)
        self.table = {}

    def jump(self, a, b):
        self.jumps.setdefault(a, []).append(b)

    def build(self, node, a, b):
        match node:
            case Concat(items):
                for item in items:
                    middle = self.fresh()
                    self.build(item, a, middle)
                    a = middle
                self.jump(a, b)
            case Alternate(choices):
                for choice in choices:
                    self.build(choice, a, b)
            case Repeat(item, low, high, _):
                for _ in range(low):
                    a, before = self.fresh(), a
                    self.build(item, before, a)
                if high is None:
                    loop = self.fresh()
                    self.jump(a, loop)
                    self.build(item, loop, loop)
                    self.jump(loop, b)
                else:
                    for _ in range(high - low):
                        self.jump(a, b)
                        a, before = self.fresh(), a
                        self.build(item, before, a)
                    self.jump(a, b)
            case Group(_, item, _):
                self.build(item, a, b)
            case Char() | Any() | Class():
                self.edges.setdefault(a, []).append((node, b))
            case _:
                raise NotImplementedError(f"{type(node).__name__} needs the backtracking matcher")

    def closure(self, states: Iterable[int]) -> frozenset:
        seen, queue = set(states), deque(states)
        while queue:
            for target in self.jumps.get(queue.popleft(), ()):
                if target not in seen:
                    seen.add(target)
                    queue.append(target)
        return frozenset(seen)

    def accepts(self, text):
        states = self.closure([self.start])
        for char in text:
            key = states, char
            if key not in self.table:
                self.table[key] = self.closure({b for a in states for node, b in self.edges.get(a, ()) if accepts(node, char)})
            states = self.table[key]
        return self.end in states


CASES = [
    (r"a+b", "xaaab aab b"), (r"(\w+)@(\w+)\.com", "ann@site.com, bob@mail.org, eve@work.com"), (r"^\d{2,4}$", "12345"),
    (r"^\d{2,4}$", "1234"), (r"(a|ab)(c|bcd)(d*)", "abcd"), (r"<.+?>", "<b>bold</b>"), (r"<.+>", "<b>bold</b>"),
    (r"(\w)\1", "hello book"), (r"[^aeiou\s]+", "the quick brown"), (r"\bcat\b", "concat cat cats"), (r"x*", "axb"),
    (r"(?P<year>\d{4})-(?P<month>\d\d)", "on 2023-04 and 1999-12"), (r"(?:ab)+", "ababab"), (r"foo(?=bar)", "foobaz foobar"),
    (r"foo(?!bar)\w*", "foobar foobaz"), (r"[\w.-]+", "a.b-c d"), (r"(a)?(b)?c", "bc"), (r"é+|ü", "cafééé ü"), (r"", "ab"),
]
BROKEN = ["(ab", "ab)", "*a", "a{3,1}", "[z-a]", r"(a)\2", "a{x}", "(?P<name", "a**", "[abc", "^*"]


def main():
    for pattern, text in CASES:
        compiled = compile_pattern(pattern)
        print(f"{pattern:<30}{compiled.search(text)!s:<40}{compiled.findall(text)}")
    for pattern in BROKEN:
        try:
            print("accepted", Pattern(pattern).tree)
        except PatternError as error:
            print(error)
    date = compile_pattern(r"(?P<year>\d{4})-(?P<month>\d\d)")
    found = date.search("on 2023-04 and 1999-12")
    print(found.groupdict(), found.group("year", 2), found.span(2), date is compile_pattern(date.pattern))
    print(date.sub(lambda m: f"{m['month']}/{m['year']}", "on 2023-04 and 1999-12"))
    print(compile_pattern(r"\s*[,;]\s*").split("a , b;c,,  d"), compile_pattern("(a)|b").match("b").groups("-"))
    try:
        found["day"]
    except KeyError as error:
        print("KeyError", error)
    print(compile_pattern.cache_info())
    for pattern in [r"(a|b)*abb", r"a?a?a?a?aaaa", r"[0-9]+(\.[0-9]+)?", r"x{2,3}y*", r"\d(?=x)"]:
        try:
            automaton = Automaton(compile_pattern(pattern).tree)
        except NotImplementedError as error:
            print(pattern, error)
            continue
        words = ["abb", "aababb", "ab", "aaaa", "aaaaaaaa", "3.14", "3.", "42", "xx", "xxxyyy", "xxxx", ""]
        print(f"{pattern:<22}", [word for word in words if automaton.accepts(word)], len(automaton.table))
        assert all(automaton.accepts(word) == bool(compile_pattern(pattern).fullmatch(word)) for word in words)
    evil = Automaton(Pattern("(a*)*b").tree)
    print(evil.accepts("a" * 3000), evil.accepts("a" * 3000 + "b"), compile_pattern("(x+x+)+y").search("x" * 9))
    words = ["".join(letters) for n in range(5) for letters in itertools.product("ab", repeat=n)]
    agree = sum(Automaton(tree).accepts(word) == bool(compile_pattern(p).fullmatch(word))
                for p in ["a*b*", "(ab|ba)*", "a(b|a)+", "(a|b){3}"] for tree in [compile_pattern(p).tree] for word in words)
    print(agree, 4 * len(words), Class((("a", "f"),)), Any(), sorted(META)[:5], string.ascii_lowercase[::5])


main()
