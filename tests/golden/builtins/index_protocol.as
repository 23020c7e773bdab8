# __index__ wherever a whole number is wanted, and what stands in for one.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


text, items = 'abcdefgh', list(range(8))
for value in (2, -1, 0, True, 2**70, 1.5, '1', None, LookupError('no index')):
    i = Index(value)
    for label, call in (('item', lambda: items[i]), ('slice', lambda: text[i:]), ('step', lambda: text[::i]), ('range', lambda: range(i)[:3]), ('repeat', lambda: 'ab' * i if value != 2**70 else ''), ('bytes', lambda: bytes(i) if value != 2**70 else ''),
                        ('chr', lambda: chr(i)), ('hex', lambda: hex(i)), ('int', lambda: int(i)), ('float', lambda: float(i)), ('complex', lambda: complex(i)), ('round', lambda: round(2.567, i)), ('insert', lambda: [1, 2].insert(i, 0)), ('pop', lambda: [1, 2, 3].pop(i)),
                        ('zfill', lambda: '7'.zfill(i) if value != 2**70 else ''), ('split', lambda: 'a b c d'.split(' ', i)), ('format', lambda: format(5, f'{value}') if value == 2 else ''), ('percent', lambda: '%d %x' % (i, i)), ('shift', lambda: 1 << i), ('bytearray', lambda: bytearray(b'abc')[i]),
                        ('set byte', lambda: bytearray(b'abc').__setitem__(0, i)), ('to_bytes', lambda: (5).to_bytes(i, 'big') if value != 2**70 else ''), ('int base', lambda: int('11', i)), ('enumerate', lambda: list(enumerate('a', i)))):
        attempt((label, str(value)), call)
