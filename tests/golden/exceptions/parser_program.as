# a program: a parser with positions in its errors, recovery, and a SyntaxError of its own that is shown with a caret
import re, sys


class ParseError(SyntaxError):
    def __init__(self, message, text, position, length=1):
        line = text.count("\n", 0, position) + 1
        start = text.rfind("\n", 0, position) + 1
        shown = text[start:].split("\n")[0]
        super().__init__(message, ("<input>", line, position - start + 1, shown, line, position - start + 1 + length))


TOKEN = re.compile(r"\s*(?:(\d+)|(.))", re.S)


class Parser:
    def __init__(self, text): self.text, self.at = text, 0
    def peek(self):
        m = TOKEN.match(self.text, self.at)
        return (m.group(1) or m.group(2)) if m and (m.group(1) or m.group(2).strip()) else None
    def take(self, wanted=None):
        m = TOKEN.match(self.text, self.at)
        token = self.peek()
        if token is None: raise ParseError("unexpected end", self.text, len(self.text.rstrip()))
        if wanted is not None and token != wanted: raise ParseError(f"expected {wanted!r}, got {token!r}", self.text, m.end() - len(token), len(token))
        self.at = m.end()
        return token
    def expr(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value
    def term(self):
        value = self.atom()
        while self.peek() in ("*", "/"):
            if self.take() == "*": value *= self.atom()
            else:
                at = self.at
                try: value /= self.atom()
                except ZeroDivisionError as e: raise ParseError("division by zero", self.text, at) from e
        return value
    def atom(self):
        token = self.peek()
        if token == "(":
            self.take()
            value = self.expr()
            self.take(")")
            return value
        if token is not None and token.isdigit(): return int(self.take())
        if token == "-":
            self.take()
            return -self.atom()
        at = TOKEN.match(self.text, self.at)
        raise ParseError(f"unexpected {token!r}" if token else "unexpected end", self.text, at.end() - 1 if at and token else len(self.text))
    def parse(self):
        value = self.expr()
        if self.peek() is not None: raise ParseError(f"trailing {self.peek()!r}", self.text, self.at)
        return value


for text in ("1 + 2 * 3", "(1 + 2) * -3", "8 / 4 / 2", "1 +", "(1 + 2", "1 + + 2", "2 $ 3", "1 / 0", "", "1 2", "((((1))))", "1 +\n(2 *\n  x)", "é + 1"):
    try: print(repr(text), "=", Parser(text).parse())
    except ParseError as e:
        print(repr(text), "->", e, "|", e.msg, e.lineno, e.offset, e.end_offset, repr(e.__cause__))
for text in ("2 * (3 + )", "10 / (5 - 5)"):
    try: Parser(text).parse()
    except ParseError as e:
        e.__traceback__ = None
        if e.__cause__: e.__cause__.__traceback__ = None
        sys.excepthook(type(e), e, None)
