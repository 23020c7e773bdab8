"""The text under construction, and what its author may refer to."""
from contextlib import contextmanager

TYPES = ("int", "float", "str", "bool", "list", "tuple", "dict", "set", "bytes", "strs", "complex", "range")


def with_parentheses(text):
    """Whole numbers with an attribute in parentheses: 5.real would not be one."""
    at = text.find(".")
    while at >= 0:
        start = at
        while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "_." or text[start - 2:start] in ("e-", "e+")):
            start -= 1
        if text[start:at].isdigit() and text[at + 1:at + 3].isalpha() and len(text) > at + 2:
            text = f"{text[:start]}({text[start:at]}){text[at:]}"
            at += 2
        at = text.find(".", at + 1)
    return text


class Source:
    """Lines of a program; the variables in scope, by type; the dice."""

    def __init__(self, rng):
        self.rng = rng
        self.lines = []
        self.indent = 0
        self.names = 0
        self.loops = 0
        self.variables = {}
        self.outside = set()
        self.mistakes = 0.0

    # ---- writing ----

    def line(self, text):
        self.lines.append("    " * self.indent + with_parentheses(text))

    def paste(self, lines):
        for line in lines:
            self.line(line)
        if not lines:
            self.line("pass")

    @contextmanager
    def block(self, head):
        """The body of a compound statement; variables that it binds are not for those behind it."""
        self.line(head)
        self.indent += 1
        saved = {kind: list(names) for kind, names in self.variables.items()}
        length = len(self.lines)
        try:
            yield
        finally:
            if len(self.lines) == length:
                self.line("pass")
            self.indent -= 1
            self.variables = saved

    @contextmanager
    def function(self, head):
        """A nested function: it reads the variables outside, but binds only its own."""
        loops, self.loops = self.loops, 0
        outside = self.outside
        self.outside = {name for names in self.variables.values() for name in names}
        with self.block(head):
            yield
        self.outside = outside
        self.loops = loops

    def text(self):
        return "\n".join(self.lines) + "\n"

    # ---- names ----

    def name(self, stem="v"):
        self.names += 1
        return f"{stem}{self.names}"

    def bind(self, kind, name):
        self.variables.setdefault(kind, []).append(name)

    def variable(self, kind):
        names = self.variables.get(kind)
        return self.rng.choice(names) if names else None

    def own_variable(self, kind):
        """One that may be bound again here."""
        name = self.variable(kind)
        return None if name in self.outside else name

    # ---- dice ----

    def chance(self, probability):
        return self.rng.random() < probability

    def pick(self, *choices):
        return self.rng.choice(choices)

    def below(self, n):
        return self.rng.randrange(n)

    def times(self, low, high):
        return range(self.rng.randint(low, high))
