# randrange and randint: streams, ranges, steps, deprecated floats, errors.
import random
import warnings

warnings.simplefilter('always')
warnings.showwarning = lambda message, category, *rest: print('   ', category.__name__, message)
random.seed(2024)
print([random.randrange(10) for _ in range(15)], [random.randrange(5, 9) for _ in range(15)], [random.randrange(0, 100, 7) for _ in range(10)])
print([random.randrange(10, 0, -3) for _ in range(10)], [random.randrange(-5, -1) for _ in range(10)], random.randrange(2**64), random.randrange(10**40, 10**40 + 3))
print([random.randint(1, 6) for _ in range(20)], random.randint(-10**30, 10**30), random.randint(5, 5), [random.randint(0, 1) for _ in range(20)])
for args in ((), (0,), (-5,), (5, 5), (5, 1), (1, 10, 0), (1, 10, -1), (10, 1, 2), (1.0,), (10.0, 20), (1.5,), (0, 10, 2.0), (0, 10, 1.5), ('a',), (None,), (1, None), (1, None, 2), (1, 2, 3, 4), (True,), (0, 10, 'a'), (2**70,)):
    random.seed(1)
    try:
        print('randrange', args, random.randrange(*args))
    except Exception as error:
        print('randrange', args, f'{type(error).__name__}: {error}')
for args in ((), (1,), (2, 1), (1.0, 5), (1.5, 5), ('a', 'b'), (1, 1), (True, False), (1, 2, 3)):
    random.seed(1)
    try:
        print('randint', args, random.randint(*args))
    except Exception as error:
        print('randint', args, f'{type(error).__name__}: {error}')
