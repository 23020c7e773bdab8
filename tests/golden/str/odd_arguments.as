# Which of two wrong arguments is told; what str() and % make of subclasses.
def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


for method in 'count', 'find', 'rfind', 'index', 'startswith', 'endswith':
    show(lambda: getattr('abc', method)(1, 'x'))
    show(lambda: getattr('abc', method)(1, 2))
    show(lambda: getattr('abc', method)('b', None, 'x'))


class Bytes(bytes):
    def __repr__(self): return 'Bytes!'
class Array(bytearray):
    def __repr__(self): return 'Array!'
class Text(str):
    def __repr__(self): return 'Text!'


show(lambda: (str(Bytes(b'x')), f'{Bytes(b"y")}', repr(Bytes()), '%s' % Bytes(b'z')))
show(lambda: (str(Array(b'x')), f'{Array(b"y")}', repr(Array()), '%s' % Array(b'z')))
show(lambda: (Text('plain') % [], Text('') % [], Text('%%') % {}, Text('%s') % 1, Text('x') % {1: 2}))
show(lambda: format(1, 'a\0b'))
for target, key in ('abc', 2**70), ('abc', 0), ({1}, 2**70), ({1}, 0), ({1}, 'a'), ((1,), -2**70), (None, 2**70), (range(3), 2**64):
    show(lambda: target.__setitem__ if hasattr(target, '__setitem__') else exec('target[key] = 1', {'target': target, 'key': key}))
    show(lambda: exec('del target[key]', {'target': target, 'key': key}))
show(lambda: sum(True, ''))
show(lambda: sum([], ''))
for args in ('x', 1j, 3), (1j, 1j, 3), (2, 1j, 3), (1j, 'x', 3):
    show(lambda: pow(*args))
class Dict(dict): pass
class Made(Dict):
    def __new__(cls): return super().__new__(cls)
for cls in Dict, Made, type('Below', (Made,), {}), bool:
    show(lambda: object.__new__(cls))
