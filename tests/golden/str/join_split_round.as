# split and join undo each other; limits; separators of every width; splitlines against split
texts = ['', ' ', 'a', 'a b', ' a  b ', 'a,b,,c,', ',', ',,', 'é,中,😀', 'a\tb\nc\r\nd', 'x--y--z', '---', 'aXbXc', '\u3000wide\u2003space\x85', '\x1fa\x1cb']
for text in texts:
    for sep in (None, ',', '--', 'X', '中', ' ', '-'):
        parts = text.split(sep)
        if sep is not None:
            assert sep.join(parts) == text
        limited = [text.rsplit(sep)] + [(text.split(sep, n), text.rsplit(sep, n)) for n in (0, 1, 2)]
        if parts != [text]:
            print(ascii(text), ascii(sep), ascii(parts), ascii(limited))
    lines, kept = text.splitlines(), text.splitlines(True)
    assert ''.join(kept) == text
    print(ascii(text), ascii(lines), ascii(kept), [ascii(p) for p in (*text.partition(','), *text.rpartition(','))])
for items in ([], [''], ['a'], ['a', ''], ('x', 'y'), 'xyz', {'k': 1}, (c for c in 'gen'), iter('it'), map(str, range(3)), {'one'}):
    print(ascii('-'.join(items)))
for items in (None, 5, [1], ['a', 1], ['a', None, 'b'], [b'x'], ('a', ['b']), object):
    try:
        print('-'.join(items))
    except TypeError as e:
        print(e)


class Text(str):
    def __str__(self):
        return 'never seen'


print(Text('-').join([Text('a'), 'b']), ''.join([Text('only')]), type(''.join([Text('only')])).__name__, ', '.join({3: 'x', 'k': 1} if False else {'a': 1, 'b': 2}))


def growing(items):
    for i in range(3):
        items.append(str(i))
        yield str(i)


items = []
print('+'.join(growing(items)), items, '12'.join('ab'), 'x'.join(['a' * 3, 'b' * 3]), len('é'.join(['中'] * 1000)))
