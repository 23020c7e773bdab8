# Slice assignment and deletion in every direction, with sources of every kind
import itertools


def attempt(f):
    try:
        return f()
    except Exception as e:
        return f'{type(e).__name__}: {e}'


def assign(s, value):
    b = bytearray(b'012345')
    b[s] = value
    return b


def delete(s):
    b = bytearray(b'012345')
    del b[s]
    return b


bounds = (None, 0, 2, 5, 9, -1, -4)
lines = {}
for start, stop, step in itertools.product(bounds, bounds, (None, 1, 2, -1, -2)):
    s = slice(start, stop, step)
    l = list(b'012345')
    del l[s]
    assert attempt(lambda: delete(s)) == bytearray(l), s
    for value in (b'', b'a', b'ab', b'abc', b'abcdef'):
        l = list(b'012345')
        try:
            l[s] = list(value)
            expected = bytearray(l)
        except ValueError as e:
            expected = f'ValueError: {e}'.replace('sequence', 'bytes')
        got = attempt(lambda: assign(s, value))
        if got != expected:
            lines.setdefault(str(got), []).append((start, stop, step, value))
for told, where in lines.items():
    print(told, len(where), where[0])
s = slice(1, 3)
for value in (b'xyz', bytearray(b'q'), memoryview(b'mv'), [1, 2], (65,), range(3), 'text', 5, None, [256], ['a'], {1: 2}, iter([7, 8]), 1.5, [True, False], (x for x in b'gen')):
    print(type(value).__name__, attempt(lambda: assign(s, value)))
for index, value in ((0, 65), (-1, 66), (6, 1), (-7, 1), ('a', 1), (None, 1), (1.0, 1), (0, 256), (0, -1), (0, b'a'), (0, 'a'), (0, None), (0, True), (slice(0, 0), b'ins'), (slice(None), b''), (slice(None, None, 0), b'')):
    print(index, value, attempt(lambda: assign(index, value)))
for index in (0, -1, 6, 'a', None, slice(2, None), slice(None, None, 3), slice(None, None, 0)):
    print('del', index, attempt(lambda: delete(index)))
b = bytearray(b'abc')
b[1:2] = b
print(b)
b[::2] = b'12345'[:len(b[::2])]
print(b, b * 2, b * 0, b * -1)
b *= 2
print(b)
print(attempt(lambda: b.__iadd__(b)), b == b + b'', len(b))
b.extend(b)
b[:] = reversed(b[:6])
print(b, b.pop(), b.pop(0), b.pop(-1), b)
for name, args in (('pop', (99,)), ('pop', ('a',)), ('remove', (0,)), ('insert', (1, 300)), ('insert', ('a', 1)), ('append', ('a',)), ('append', (256,)), ('extend', (5,)), ('extend', ('ab',)), ('extend', ([1, 300],)), ('extend', (['a'],)), ('remove', ('a',)), ('pop', (1, 2))):
    print(name, args, attempt(lambda: getattr(b, name)(*args)), b)
print(attempt(lambda: bytearray().pop()), attempt(lambda: bytearray(b'a').remove(98)))
