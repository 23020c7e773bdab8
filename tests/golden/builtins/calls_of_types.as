# Calling built-in types and their methods in every way: direct, bound, through classes, partial, map, MethodType.
import functools
import types


def attempt(call):
    try:
        result = repr(call())
        print(result[:result.index(' at 0x')] if ' at 0x' in result else result)
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


items = [3, 1, 2]
append, upper, read = items.append, 'abc'.upper, int.from_bytes
for call in (lambda: list.append(items), lambda: list.append(items, 1, 2), lambda: list.append(5, 1), lambda: str.upper(5), lambda: str.upper(), lambda: int.bit_length(1.5), lambda: int.bit_length(True), lambda: float.hex(1), lambda: dict.get([], 1),
             lambda: append(), lambda: append(1, 2), lambda: append(x=1), lambda: append(*[7]), lambda: items, lambda: upper(1), lambda: upper(), lambda: read(b'\1\2', 'little'), lambda: read(), lambda: read(b'1', 'big', True), lambda: dict.fromkeys('ab', 0),
             lambda: list(map(str.upper, ['a', 'b'])), lambda: list(map('x'.join, ['ab', 'cd'])), lambda: sorted(['b', 'A'], key=str.lower), lambda: functools.partial(int, base=2)('101'), lambda: functools.reduce(int.__add__, [1, 2, 3]),
             lambda: list(map(int, ['1', '2'], [10, 16])), lambda: int.__add__(1), lambda: int.__add__('a', 1), lambda: (5).__add__('a'), lambda: type(1), lambda: type(), lambda: type(1, 2), lambda: type(1, 2, 3), lambda: str(b'a', 'ascii'), lambda: str(object=5), lambda: str(5, 'a')):
    attempt(call)
for cls in (int, float, str, bool, complex, bytes, tuple, list, dict, set, frozenset, range, slice, bytearray):
    for args in ((), (1,), ('a',), (1, 2), (1, 2, 3), (1, 2, 3, 4), ([1],), ({},), (None,)):
        attempt(lambda: cls(*args))


class Meta(type):
    def __call__(cls, *args):
        return ('Meta', args)


class Made(metaclass=Meta):
    pass


class Five(int):
    def __new__(cls, *args):
        return super().__new__(cls, 5)


class Kept(int):
    def __init__(self, *args):
        self.args = args


print(Made(1), Meta('E', (), {})(2), Five(1, 2, 3), Five(), Kept('3').args, Kept('11', 2).args, Kept('11', 2), type(Kept.from_bytes(b'\5')).__name__)
for method in (types.MethodType(str, 5), types.MethodType(len, 'abc'), types.MethodType(items.append, 9), types.MethodType(types.MethodType(pow, 2), 3), types.MethodType(int, '11')):
    attempt(lambda: method())
    attempt(lambda: method(2))


def neighbours(a, b, c):
    convert = types.MethodType(int, '11')
    return a, convert(2), b, convert(3), c, append(4)


print(neighbours(1, 2, 3), items)


class Fake(int):
    def bit_length(self):
        return 'fake'


for value in (1, Fake(2), 3, 2**70, True, 1.5, 'a', None, Fake(4)):
    try:
        print(value.bit_length())
    except AttributeError as error:
        print(error)
