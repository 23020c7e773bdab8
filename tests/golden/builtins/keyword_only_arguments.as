# Keyword-only parameters of built-in functions are not taken by position, however the function is reached.
import math


def attempt(label, call):
    try:
        print(label, call())
    except TypeError as error:
        print(label, 'TypeError:', error)


bound = (5).to_bytes
sort = [3, 1, 2].sort
attempt('to_bytes', lambda: (5).to_bytes(1, 'big', True))
attempt('bound to_bytes', lambda: bound(1, 'big', True))
attempt('to_bytes by name', lambda: (-5).to_bytes(1, 'big', signed=True))
attempt('from_bytes', lambda: int.from_bytes(b'\xff', 'big', True))
attempt('prod', lambda: math.prod([2, 3], 4))
attempt('prod by name', lambda: math.prod([2, 3], start=4))
attempt('sort', lambda: [1].sort(None, True))
attempt('bound sort', lambda: sort(None))
attempt('sorted', lambda: sorted([1], None))
attempt('isclose', lambda: math.isclose(1.0, 1.0, 1e-9, 0.0))
attempt('round by name', lambda: round(number=2.567, ndigits=1))
attempt('pow by name', lambda: pow(base=2, exp=5, mod=7))
attempt('int by name', lambda: int(x='5'))
attempt('sum', lambda: sum([1], start=2))
