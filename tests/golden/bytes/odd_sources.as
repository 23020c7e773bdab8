# bytes() and bytearray() of objects whose __index__ is wrong; what is asked first when a slice is assigned.
class BadIndex:
    def __index__(self): return 'x'
class Raises:
    def __index__(self): raise ValueError('no')
class Iterable(BadIndex):
    def __iter__(self): return iter([1, 2])
class Float:
    def __float__(self): return 1.5


def show(make):
    try:
        return repr(make())
    except Exception as error:
        return f'{type(error).__name__}: {error}'


for source in [BadIndex(), Raises(), Iterable(), Float(), 2**70, -1, 1.5, None, [BadIndex()], [Raises()], [256], [1, None], int]:
    print(type(source).__name__, '|', show(lambda: bytes(source)), '|', show(lambda: bytearray(source)))

for key in [slice(1, 3), slice(None, None, 2), slice('a'), slice(BadIndex(), None), slice(Raises(), None), slice(0, 4, 0)]:
    for value in [b'xyz', [1, 2], [256], ['a'], 5, None, 'ab', 1.5, Float(), BadIndex(), [Raises()], int, iter([1, 2, 'a', 3])]:
        data = bytearray(b'hello')
        print(type(value).__name__, '|', show(lambda: data.__setitem__(key, value)), data, list(value) if hasattr(value, '__next__') else '')
items = iter([1, 'no', 2, 3])
print(show(lambda: bytes(items)), list(items))
