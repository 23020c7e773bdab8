# keyword arguments of subclasses of built-in types: refused, unless the class has the method that they are for

def attempt(name, function):
    try:
        print(' ', name, function())
    except TypeError as e:
        print(' ', name, 'TypeError', e)

for base, arg in ((list, [1, 2]), (tuple, [1, 2]), (set, [1]), (frozenset, [1]), (dict, {'a': 1}), (float, 1.5), (int, 5), (str, 'x')):
    class Plain(base):
        pass

    class Init(base):
        def __init__(self, value=None, extra=None):
            self.extra = extra

    class New(base):
        def __new__(cls, value=None, extra=None):
            self = base.__new__(cls, *([] if value is None else [value]))
            self.extra = extra
            return self

    class Both(New):
        def __init__(self, *args, **kwargs):
            pass

    print(base.__name__)
    attempt('base', lambda: base(arg, extra=3))
    attempt('plain', lambda: Plain(arg, extra=3))
    attempt('plain, many', lambda: Plain(arg, 3, 4, 5))
    attempt('init', lambda: (Init(arg, extra=3), Init(arg, extra=3).extra))
    attempt('init, none', lambda: Init(extra=3))
    attempt('init, many', lambda: Init(arg, 1, 2, 3))
    attempt('new', lambda: (New(arg, extra=3), New(arg, extra=3).extra))
    attempt('both', lambda: (Both(arg, extra=3), Both(arg, 4).extra))
    attempt('by hand', lambda: base.__new__(Init, arg, extra=3))
    attempt('by hand, init', lambda: base.__init__(New(arg), arg, extra=3))
