# stress: every 97 (a long program)
# CSV as a state machine, and back; sniffing; a table
class CsvError(ValueError):
    pass


def parse(text, delimiter=',', quote='"', strict=False):
    rows, row, cell, state, line = [], [], [], 'start', 1
    for c in text + '\n' * (not text.endswith('\n')):
        if c == '\n':
            line += 1
        if state == 'quoted':
            if c == quote:
                state = 'quote'
            else:
                cell.append(c)
            continue
        if state == 'quote' and c == quote:
            cell.append(c)
            state = 'quoted'
        elif c == delimiter or c == '\n':
            row.append(''.join(cell).removesuffix('\r') if c == '\n' else ''.join(cell))
            cell, state = [], 'start'
            if c == '\n':
                rows.append(row)
                row = []
        elif state == 'start' and c == quote:
            state = 'quoted'
        elif state == 'quote' and strict and c != '\r':
            raise CsvError(f"line {line}: '{delimiter}' expected after '{quote}'")
        else:
            cell.append(c)
            state = 'plain'
    if state == 'quoted':
        raise CsvError(f'line {line}: unexpected end of data')
    return rows


def write(rows, delimiter=',', quote='"'):
    def show(value):
        text = '' if value is None else str(value)
        if any(c in text for c in (delimiter, quote, '\n', '\r')) or text != text.strip():
            return quote + text.replace(quote, quote * 2) + quote
        return text
    return ''.join(delimiter.join(map(show, row)) + '\r\n' for row in rows)


def sniff(text):
    lines = text.splitlines()[:5]
    return max(',;\t|', key=lambda d: (min(line.count(d) for line in lines), -',;\t|'.index(d)))


def convert(text):
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            pass
    return {'true': True, 'false': False, '': None}.get(text.lower(), text)


def table(rows):
    header, *body = [[str('' if v is None else v) for v in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(header, *body)]
    numeric = [all(isinstance(row[i], (int, float, type(None))) for row in rows[1:]) for i in range(len(header))]
    yield ' | '.join(f'{h:^{w}}' for h, w in zip(header, widths))
    yield '-+-'.join('-' * w for w in widths)
    for row in body:
        yield ' | '.join(f'{v:>{w}}' if n else f'{v:<{w}}' for v, w, n in zip(row, widths, numeric)).rstrip()


data = '''name,age,city,note
"Smith, Ann",34,Köln,"said ""hi"""
Bob,,"New
York", padded
Zoë,2.5e1,,true
'''
rows = parse(data)
for row in rows:
    print(row)
values = [rows[0]] + [[convert(cell) for cell in row] for row in rows[1:]]
print(values[1:])
print('\n'.join(table([[v.replace('\n', ' ') if isinstance(v, str) else v for v in row] for row in values])))
again = write(rows)
print(repr(again), parse(again) == rows)
for text in ('a;b;c\n1;2;3\n', 'a\tb\n1\t2\n', 'a,b;c\n1,2;3\n', 'x|y|z\n'):
    print(repr(sniff(text)), parse(text, sniff(text)))
for text in ('', '\n', 'a', 'a,', ',', '""', '"a""b"', '"a"b', 'a"b', '"open', '"x"\r\n"y"\r\n', 'a\r\nb'):
    for strict in (False, True):
        try:
            print(repr(text), strict, parse(text, strict=strict))
        except CsvError as e:
            print(repr(text), strict, e)
totals = {}
for name, age, *_ in values[1:]:
    totals.setdefault(type(age).__name__, []).append(name)
print(totals, sum(age or 0 for _, age, *_ in values[1:]))
