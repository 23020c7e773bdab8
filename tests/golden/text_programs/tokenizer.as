# stress: every 97 (a long program)
# A tokenizer by one big pattern, and a parser over it: source, positions, errors
import re
from typing import NamedTuple


class Token(NamedTuple):
    kind: str
    value: object
    line: int
    column: int


KEYWORDS = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
SPEC = [('NUMBER', r'0[xX][0-9a-fA-F]+|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[^\W\d]\w*'), ('OP', r'\*\*|[+\-*/%]|[<>]=?|==|!='), ('STRING', r'"(?:\\.|[^"\\\n])*"'),
        ('OPEN', r'\('), ('CLOSE', r'\)'), ('NEWLINE', r'\n'), ('COMMENT', r'\#[^\n]*'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
PATTERN = re.compile('|'.join(f'(?P<{name}>{pattern})' for name, pattern in SPEC))


def tokenize(code):
    line, start = 1, 0
    for m in PATTERN.finditer(code):
        kind, value, column = m.lastgroup, m.group(), m.start() - start
        if kind == 'NUMBER':
            value = int(value, 16) if value[:2] in ('0x', '0X') else float(value) if set(value) & set('.eE') else int(value)
        elif kind == 'ID' and value in KEYWORDS:
            kind = value
        elif kind == 'STRING':
            value = re.sub(r'\\(.)', lambda m: {'n': '\n', 't': '\t'}.get(m[1], m[1]), value[1:-1])
        elif kind == 'NEWLINE':
            start = m.end()
            line += 1
            continue
        elif kind in ('SKIP', 'COMMENT'):
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected on line {line}, column {column}')
        yield Token(kind, value, line, column)


statements = '''
    IF quantity THEN  # a comment
        total := total + price * quantity;
        größe := 0xFF ** 2.5e-1;
        say("a \\"quoted\\"\\tword");
    ENDIF;
'''
for token in tokenize(statements):
    print(token)
for bad in ('x := 5 ? 3;', 'a\nb\n  "open', '£'):
    try:
        print([t.kind for t in tokenize(bad)])
    except RuntimeError as e:
        print(e)


class Parser:
    LEVELS = [{'==': lambda a, b: a == b, '!=': lambda a, b: a != b, '<': lambda a, b: a < b, '>': lambda a, b: a > b, '<=': lambda a, b: a <= b, '>=': lambda a, b: a >= b}, {'+': lambda a, b: a + b, '-': lambda a, b: a - b},
              {'*': lambda a, b: a * b, '/': lambda a, b: a / b, '%': lambda a, b: a % b}]

    def __init__(self, code, names=None):
        self.tokens, self.at, self.names = list(tokenize(code)), 0, names or {}

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else Token('EOF', None, 0, 0)

    def take(self, kind, value=None):
        token = self.peek()
        if token.kind != kind or (value is not None and token.value != value):
            raise SyntaxError(f'expected {value or kind}, got {token.kind} {token.value!r}')
        self.at += 1
        return token

    def binary(self, level=0):
        if level == len(self.LEVELS):
            return self.unary()
        left = self.binary(level + 1)
        while self.peek().kind == 'OP' and self.peek().value in self.LEVELS[level]:
            operator = self.take('OP').value
            left = self.LEVELS[level][operator](left, self.binary(level + 1))
        return left

    def unary(self):
        token = self.peek()
        if token.kind == 'OP' and token.value in '+-':
            self.at += 1
            return -self.unary() if token.value == '-' else self.unary()
        base = self.atom()
        if self.peek() [:2] == ('OP', '**'):
            self.at += 1
            return base ** self.unary()
        return base

    def atom(self):
        token = self.peek()
        if token.kind == 'OPEN':
            self.at += 1
            value = self.binary()
            self.take('CLOSE')
            return value
        if token.kind in ('NUMBER', 'STRING'):
            self.at += 1
            return token.value
        name = self.take('ID').value
        return self.names[name]


for code in ('1 + 2 * 3', '-2 ** 2', '2 ** 3 ** 2', '(1 + 2) * -3 % 4', '10 / 4 - 1 == 1.5', '"a" + "b" * 3', 'x * (y - 1)', '0x10 + 1e2', '1 +', '(1', ') 1', '1 / 0', 'z', '1 < 2 == 3 > 2'):
    parser = Parser(code, {'x': 6, 'y': 8})
    try:
        print(code, '=', parser.binary(), '' if parser.peek().kind == 'EOF' else 'then ' + repr(parser.peek().value))
    except Exception as e:
        print(code, '->', type(e).__name__, e)
