# Which left operands of *= let a sequence on the right be repeated, and which do not.
import operator


class Plain: pass
class Number(int): pass
class Items(list): pass
class Text(str): pass
class Reflected(list):
    def __rmul__(self, other): return 'Reflected.__rmul__'
class Product:
    def __mul__(self, other): return 'Product.__mul__'
class Declines:
    def __mul__(self, other): return NotImplemented
    def __imul__(self, other): return NotImplemented
class Index:
    def __index__(self): return 2


def show(make):
    try:
        return repr(make())
    except TypeError as error:
        return str(error)


lefts = [Plain(), Number(2), 2, True, 2.0, None, int, {}, {1}, range(2), memoryview(b'ab'), Product(), Declines(), Index()]
rights = [[1], Items([2]), Text('t'), (3,), b'b', bytearray(b'a'), Reflected([4])]
for left in lefts:
    for right in rights:
        print(type(left).__name__, type(right).__name__, '|', show(lambda: operator.imul(left, right)), '|', show(lambda: operator.mul(left, right)))
