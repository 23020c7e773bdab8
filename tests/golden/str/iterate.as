# Iterators over str.
for c in 'aé€😀':
    print(c, ord(c), len(c.encode()))
it = iter('xy')
print(type(it).__name__, type(iter("é")).__name__, it.__length_hint__(), next(it), it.__length_hint__(), list(it), next(it, 'end'), iter(it) is it)
print(list(reversed('añb')), list(enumerate('añ')), dict(zip('ab', 'éü')), [*'hé'], set('aab') == {'a', 'b'}, max('abc'), min('xyz'))
first, *rest = 'héllo'
print(first, rest, tuple('né'), sorted('hello'), list(map(str.upper, 'ß€')))
