# stress: every 97 (a long program)
# Text reports: wrapped columns, justified paragraphs, bar charts, calendars, roman numerals, number words
import textwrap


def justify(text, width):
    lines = textwrap.wrap(text, width)
    for line in lines[:-1]:
        words = line.split()
        gaps, spare = len(words) - 1, width - sum(map(len, words))
        if not gaps:
            yield line
            continue
        each, extra = divmod(spare, gaps)
        yield ''.join(w + ' ' * (each + (i < extra)) if i < gaps else w for i, w in enumerate(words))
    yield from lines[-1:]


def columns(*texts, width=18, gap=' | '):
    wrapped = [textwrap.wrap(t, width) or [''] for t in texts]
    for i in range(max(map(len, wrapped))):
        yield gap.join(f'{w[i] if i < len(w) else "":<{width}}' for w in wrapped).rstrip()


def roman(n):
    if not 0 < n < 4000:
        raise ValueError(f'{n} has no roman numeral')
    out = ''
    for value, digits in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        count, n = divmod(n, value)
        out += digits * count
    return out


def in_words(n):
    small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split()
    tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split()
    if n < 0:
        return 'minus ' + in_words(-n)
    if n < 20:
        return small[n]
    if n < 100:
        return tens[n // 10] + ('-' + small[n % 10] if n % 10 else '')
    for size, name in ((10**9, 'billion'), (10**6, 'million'), (1000, 'thousand'), (100, 'hundred')):
        if n >= size:
            return f'{in_words(n // size)} {name}' + (f' {"and " if n % size < 100 else ""}{in_words(n % size)}' if n % size else '')


def calendar(year, month):
    y, m = (year, month) if month > 2 else (year - 1, month + 12)
    first = (1 + (13 * (m + 1)) // 5 + y + y // 4 - y // 100 + y // 400 + 5) % 7
    days = 31 - (month in (4, 6, 9, 11)) - (month == 2) * (3 - (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)))
    yield f'{year}-{month:02}'.center(20)
    yield 'Mo Tu We Th Fr Sa Su'
    cells = ['  '] * first + [f'{d:2}' for d in range(1, days + 1)]
    for i in range(0, len(cells), 7):
        yield ' '.join(cells[i:i + 7])


text = 'Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore. Ünïcödé wörds count as one column each.'
print(*justify(text, 30), sep='\n')
print(*columns(text[:60], 'short', '', 'a-long-hyphenated-expression wraps'), sep='\n')
data = {'apples': 12, 'kiwis': 3.5, 'plums': 0, 'très bon': 27}
top = max(data.values())
for name, value in sorted(data.items(), key=lambda item: (-item[1], item[0])):
    print(f'{name:>{max(map(len, data))}} {"█" * round(20 * value / top):·<20} {value:6.1f} {value / sum(data.values()):7.2%}')
print(*(f'{n} {roman(n)}' for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)), sep=', ')
for n in (0, 4000):
    try:
        roman(n)
    except ValueError as e:
        print(e)
print(*map(in_words, (0, 13, 21, 100, 101, 1000, 1001, 12345, 10**6, 10**9 + 7, -45)), sep='; ')
print(*calendar(2024, 2), *calendar(2023, 10), sep='\n')
print(textwrap.indent(textwrap.dedent('''
    Dear {name},
      you owe us {amount:>10,.2f} ({amount:e}).
    {line}
''').format(name='Zoë', amount=1234.5, line='-' * 20), '> ', str.strip), end='')
print('\n'.join(f'{i:>2}{i * i:>5}{i ** 3:>6}{i / 7:>9.4f}{i:>6b}{i:>4o}{i:>4X}{i:>8.1e}{i:>7.0%}' for i in range(0, 17, 4)))
print('{:*^30}'.format(' centred '), '{0:{1}{2}{3}}'.format('x', '<', '>', 6), '%-10s|%+5d|%05.1f|%x|%c|%r|%%' % ('left', 7, 3.14159, 255, 'é', 'q'))
