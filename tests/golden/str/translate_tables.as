# maketrans and translate: every form of table, values of every kind, over texts of every width
import string


def attempt(what, f):
    try:
        print(what, '->', ascii(f()))
    except Exception as e:
        print(what, '->', type(e).__name__, e)


for args in (('abc', 'xyz'), ('abc', 'xy'), ('', ''), ('a', 'b', 'cd'), ('aa', 'xy'), ({'a': 'b', 99: 'C', 'é': None, 'k': 5},), ({'ab': 'c'},), ({'': 'x'},), ({1.5: 'x'},), ([],), (5,), ('a',), ('a', 5), ('a', 'b', 5), ('é中', '😀x', 'z'), ({},), ('a', 'b', 'c', 'd'), ()):
    attempt(f'maketrans{ascii(args)}', lambda: str.maketrans(*args))
text = 'hello wörld 中😀'
tables = {'dict': {104: 'J', 'x': 'y', 0x4e2d: 'zhong', 111: None, 108: 76, 0x1f600: ''}, 'empty': {}, 'long values': {101: 'E' * 5, 246: 'oe'}, 'list': [chr(i + 1) for i in range(128)], 'string': 'x' * 200, 'none': None, 'number': 5, 'bad value': {104: 1.5}, 'bad code': {104: 0x110000}, 'negative': {104: -1}, 'bytes value': {104: b'x'},
          'default': type('D', (dict,), {'__missing__': lambda self, k: chr(k).upper()})(), 'raising': type('R', (), {'__getitem__': lambda self, k: 1 / 0 if k == 32 else k})(), 'lookup': type('L', (), {'__getitem__': lambda self, k: {}[k]})(), 'index': type('I', (), {'__getitem__': lambda self, k: [][k]})(), 'surrogate': {104: '\ud800', 101: 0xdfff}, 'true': {104: True}}
for name, table in tables.items():
    attempt(name, lambda: text.translate(table))
    attempt(name + ' ascii', lambda: 'hello'.translate(table))
print('remove punctuation: it, is; done!'.translate(str.maketrans('', '', string.punctuation)), 'ROT13: hello'.translate(str.maketrans(string.ascii_letters, ''.join(chr((ord(c.lower()) - 84) % 26 + 97) for c in string.ascii_letters))))
print(''.translate({}), 'abc'.translate({97: 'abc', 98: 'a'}), ('ab' * 3000).translate({97: None}).count('b'), type('s'.translate({})).__name__, 'ﬁ'.translate({0xfb01: 'fi'}))
attempt('bytes', lambda: b'hello'.translate(bytes.maketrans(b'el', b'ip')))
attempt('bytes delete', lambda: b'hello'.translate(None, b'l'))
attempt('bytes short', lambda: b'hello'.translate(b'abc'))
attempt('bytes maketrans', lambda: bytes.maketrans(b'ab', b'c'))
attempt('no argument', lambda: 'a'.translate())
attempt('on the class', lambda: str.translate('abc', {98: 'B'}))
