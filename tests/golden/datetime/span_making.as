# timedelta(): units of ints and floats, rounding half to even, limits, wrong types.
from datetime import timedelta


def attempt(*args, **names):
    try:
        t = timedelta(*args, **names)
        print(args, names, repr(t), str(t), t.total_seconds(), bool(t), -t, abs(t), +t)
    except Exception as error:
        print(args, names, f'{type(error).__name__}: {error}')


for names in ({}, {'days': 1}, {'seconds': 1}, {'microseconds': 1}, {'milliseconds': 1}, {'minutes': 1}, {'hours': 1}, {'weeks': 1}, {'days': -1}, {'seconds': -1}, {'microseconds': -1}, {'days': 1.5}, {'days': 0.1}, {'seconds': 0.1},
              {'microseconds': 0.5}, {'microseconds': 1.5}, {'microseconds': 2.5}, {'microseconds': -0.5}, {'milliseconds': 0.0005}, {'days': 999999999}, {'days': 1000000000}, {'days': -999999999}, {'days': -1000000000}, {'days': 1e9},
              {'days': float('nan')}, {'days': float('inf')}, {'seconds': 1e20}, {'days': 10**20}, {'days': 10**400}, {'days': '1'}, {'days': None}, {'x': 1}, {'hours': 25, 'minutes': 61, 'seconds': 61}, {'days': 1, 'seconds': -1},
              {'weeks': 1.1, 'days': 2.2, 'hours': 3.3, 'minutes': 4.4, 'seconds': 5.5, 'milliseconds': 6.6, 'microseconds': 7.7}, {'days': True}, {'seconds': 86399.9999999}, {'seconds': 1e-7}, {'seconds': 5e-7}, {'seconds': 1.5e-6},
              {'days': 999999999, 'hours': 23, 'minutes': 59, 'seconds': 59, 'microseconds': 999999}, {'days': 999999999, 'hours': 23, 'minutes': 59, 'seconds': 59, 'microseconds': 1000000}, {'days': 1j}):
    attempt(**names)
attempt(1, 2, 3, 4, 5, 6, 7)
attempt(1, 2, 3, 4, 5, 6, 7, 8)
attempt(1, days=1)
print(timedelta.min, timedelta.max, timedelta.resolution, timedelta(1).days, timedelta(0, -1).seconds, timedelta(0, 0, -1).microseconds)
for name in ('days', 'nope'):
    try:
        setattr(timedelta(1), name, 5)
    except AttributeError as error:
        print(error)
