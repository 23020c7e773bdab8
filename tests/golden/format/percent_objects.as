# What the conversions of % make of instances with __int__, __float__, __index__, and of subclasses.
class Text(str): pass
class Int:
    def __int__(self): return 3
class Float:
    def __float__(self): return 2.5
class Index:
    def __index__(self): return 65
class BadIndex:
    def __index__(self): return 'x'
class BadInt:
    def __int__(self): return 'x'
class BadFloat:
    def __float__(self): return 'x'
class Raises:
    def __int__(self): raise ValueError('int')
    def __index__(self): raise ValueError('index')
class Big(int): pass
class Real(float): pass


def show(make):
    try:
        return repr(make())
    except Exception as error:
        return f'{type(error).__name__}: {error}'


values = [Text('12'), Text('a'), Int(), Float(), Index(), BadIndex(), BadInt(), BadFloat(), Raises(), Big(70), Real(1.5), None, 1j, b'b', [1], 300]
for form in '%d', '%i', '%x', '%f', '%c', '%5.1g':
    for value in values:
        print(form, type(value).__name__, '|', show(lambda: form % (value,)), '|', show(lambda: form.encode() % (value,)))
