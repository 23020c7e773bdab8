# A tokenizer as the tutorials write it.
import re
from typing import NamedTuple

class Token(NamedTuple):
    type: str
    value: object
    line: int
    column: int

def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    specification = [
        ('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'),
        ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.'),
    ]
    regex = '|'.join('(?P<%s>%s)' % pair for pair in specification)
    line, start = 1, 0
    for mo in re.finditer(regex, code):
        kind, value, column = mo.lastgroup, mo.group(), mo.start() - start
        if kind == 'NUMBER':
            value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords:
            kind = value
        elif kind == 'NEWLINE':
            start = mo.end()
            line += 1
            continue
        elif kind == 'SKIP':
            continue
        elif kind == 'MISMATCH':
            raise RuntimeError(f'{value!r} unexpected on line {line}')
        yield Token(kind, value, line, column)

for token in tokenize('''
    IF quantity THEN
        total := total + price * quantity;
        tax := price * 0.05;
    ENDIF;
'''):
    print(token)
try:
    list(tokenize('a := b ? c'))
except RuntimeError as e:
    print(e)
scanner = re.Scanner([(r'[a-z]+', lambda s, t: ('word', t)), (r'\d+', lambda s, t: int(t)), (r'\s+', None), (r'=', 'eq')])
print(scanner.scan('ab = 12 ?rest'))
