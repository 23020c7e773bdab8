# Every function of operator with fitting and unfitting arguments.
import operator


def attempt(name, *args):
    try:
        print(name, args, getattr(operator, name)(*args))
    except Exception as error:
        print(name, args, f'{type(error).__name__}: {error}')


names = sorted(operator.__all__)
print(names)
for name in names:
    for args in ((), (6,), (6, 4), (6, 4, 2), ([1, 2], 1), ([1, 2], [3]), ({1: 2}, 1), ('abc', 'b'), (None, None), (6, 'a'), ([3], slice(0, 1)), ([1, 2], 0, 9), ({}, 1, 2), ({1, 2}, {2}), (1.5, 2), (True, False)):
        if name == 'call' and args and not callable(args[0]):
            continue
        attempt(name, *args)
print(operator.call(max, 3, 7, key=lambda n: -n), operator.__add__ is operator.add, operator.add.__name__, operator.add.__module__)
