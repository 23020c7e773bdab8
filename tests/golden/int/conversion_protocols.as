# int(x) asks __int__, then __index__, then __trunc__; wrong answers and subclasses are told.
import warnings

warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *rest: print('   ', category.__name__, message)


class Sub(int):
    pass


def maker(method, result):
    return type('Has' + method.strip('_').title(), (), {method: lambda self: result})()


def attempt(label, call):
    try:
        result = call()
        print(label, repr(result), type(result).__name__)
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for method in ('__int__', '__index__', '__trunc__', '__float__'):
    for result in (5, True, Sub(7), 2.5, '9', None, 2**70):
        value = maker(method, result)
        attempt(f'{method} {result!r} int', lambda: int(value))
        attempt(f'{method} {result!r} range', lambda: range(value))
        attempt(f'{method} {result!r} item', lambda: 'abcdefgh'[value])


class Both:
    def __int__(self):
        return 1

    def __index__(self):
        return 2

    def __trunc__(self):
        return 3


both = Both()
print(int(both), [0, 10, 20][both], hex(both), float(both), complex(both), '%d' % both, '%x' % both)


class Indirect:
    def __trunc__(self):
        return both


attempt('trunc gives an index', lambda: int(Indirect()))


class TextInt(str):
    def __int__(self):
        return 99


print(int(TextInt('5')), int(Sub(5)), type(int(Sub(5))).__name__)
