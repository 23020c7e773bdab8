# An int too large for a float: operators that floats do not have say so, the others overflow; comparing never does.
import operator

huge = 10**400
for name in ('and_', 'or_', 'xor', 'lshift', 'rshift', 'matmul', 'add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lt', 'ge', 'eq', 'ne'):
    for a, b in ((huge, 1.5), (1.5, huge), (huge, 1j), (1j, huge), (-huge, 0.0)):
        try:
            print(name, getattr(operator, name)(a, b))
        except Exception as error:
            print(name, f'{type(error).__name__}: {error}')
for call in (divmod, pow):
    for args in ((huge, 1.5), (1.5, huge), (1j, huge), (2.0, 3, huge), (huge, 2, 1.5)):
        try:
            print(call.__name__, call(*args))
        except Exception as error:
            print(call.__name__, f'{type(error).__name__}: {error}')
