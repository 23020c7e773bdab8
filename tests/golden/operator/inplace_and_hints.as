# In-place operators return what the object says; length_hint asks __len__, then __length_hint__.
import operator


class Log:
    def __init__(self):
        self.seen = []

    def __iadd__(self, other):
        self.seen.append(('iadd', other))
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return ('sub', other)

    def __rsub__(self, other):
        return ('rsub', other)

    def __matmul__(self, other):
        return ('matmul', other)


log = Log()
print(operator.iadd(log, 1) is log, log.seen, operator.isub(log, 2), operator.isub(3, log), operator.imatmul(log, 4))
numbers = [1]
print(operator.iadd(numbers, (2, 3)) is numbers, operator.imul(numbers, 2) is numbers, numbers, operator.iconcat(numbers, [9]) is numbers, numbers[-1])
text = 'a'
print(operator.iadd(text, 'b'), text, operator.iconcat(text, 'c'), operator.ior({1}, {2}), operator.ior({1: 2}, {3: 4}), operator.ipow(2, 5), operator.itruediv(7, 2))
for name in ('iadd', 'isub', 'imul', 'imatmul', 'ilshift', 'iand', 'ixor', 'ior', 'ipow', 'imod', 'ifloordiv'):
    for a, b in ((1, 'a'), (None, 1), ({}, [])):
        try:
            print(name, getattr(operator, name)(a, b))
        except TypeError as error:
            print(name, error)


class Hint:
    def __init__(self, value):
        self.value = value

    def __length_hint__(self):
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


for value in (5, 0, -1, True, 1.5, None, 'a', NotImplemented, TypeError('declined'), ValueError('passed on'), 2**70):
    for args in ((), (3,)):
        try:
            print(value, args, operator.length_hint(Hint(value), *args))
        except Exception as error:
            print(value, args, f'{type(error).__name__}: {error}')
print(operator.length_hint([1, 2]), operator.length_hint(iter([1, 2, 3])), operator.length_hint(5, 7), operator.length_hint(x for x in 'ab'), operator.length_hint(reversed([1, 2])), operator.length_hint(range(10**6)))
for wrong in (1.5, 'a', None, -1):
    try:
        print(operator.length_hint([], wrong))
    except (TypeError, ValueError) as error:
        print(error)
