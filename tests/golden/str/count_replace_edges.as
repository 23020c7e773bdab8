# Counting and replacing overlapping, empty, longer and shorter parts; limits; what stays the same object
for text in ('', 'a', 'aaaa', 'abababab', 'éaéaéa', 'aXbXc'):
    for old in ('', 'a', 'aa', 'ab', 'aba', 'é', 'X', 'zz'):
        print(repr(text), repr(old), text.count(old), [text.replace(old, new, n) for new in ('', '-', 'aa', '日') for n in (-1, 0, 1, 2)])
text = 'unchanged'
print(text.replace('q', 'z') is text, text.replace('u', 'u') == text, text.strip() is text, text[:] is text, text.ljust(3) is text, ''.join([text]) is text,
      text.expandtabs() == text, text.removeprefix('x') is text, str(text) is text, text + '' is text, '' + text is text, text * 1 is text)


class Sub(str):
    pass


sub = Sub('sub')
for method, args in (('strip', ()), ('lower', ()), ('replace', ('x', 'y')), ('ljust', (1,)), ('removeprefix', ('x',)), ('expandtabs', ()), ('__getitem__', (slice(None),)),
                     ('translate', ({},)), ('zfill', (1,)), ('__mul__', (1,)), ('__add__', ('',)), ('format', ()), ('center', (0,)), ('title', ()), ('join', ('a',))):
    made = getattr(sub, method)(*args)
    print(method, type(made).__name__, made)
print(type(''.join([sub])).__name__, type(str(sub)).__name__, type(sub.split('x')[0]).__name__, type(sub.partition('x')[0]).__name__, type(f'{sub}').__name__, type('%s' % sub).__name__)
big = 'ab' * 50000
print(big.count('ba'), len(big.replace('a', '')), len(big.replace('b', 'bbb')), big.find('bb'), big.rfind('ab'), big.replace('ab', '', 49999), len(big.split('b')), big.partition('ba')[1])
for call in (lambda: 'a' * (2**62), lambda: 'ab' * 2**63, lambda: 'a'.ljust(2**62), lambda: 'a'.zfill(2**63), lambda: ('a' * 10**6).replace('a', 'b' * 10**6)):
    try:
        print(call())
    except (MemoryError, OverflowError) as e:
        print(type(e).__name__, e)
