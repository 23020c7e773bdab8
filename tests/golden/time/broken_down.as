# gmtime, localtime, mktime, asctime, ctime: ranges, roundings and wrong arguments.
import time


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for seconds in (0, 1, -1, 1e9, 1.999999, -0.5, 2**31, -2**31, 253402300799, 253402300800, 2**40, -62135596800, -62135596801, True):
    attempt(seconds, lambda: tuple(time.gmtime(seconds)))
    attempt(seconds, lambda: time.ctime(seconds))
    attempt(seconds, lambda: time.mktime(time.localtime(seconds)))
for wrong in (2**62, 2**63, -2**70, float('nan'), float('inf'), 1e30, '1', 1j, [1]):
    for function in (time.gmtime, time.localtime, time.ctime):
        attempt((function.__name__, wrong), lambda: function(wrong))
for fields in ((2020, 1, 2, 3, 4, 5, 6, 7, 0), (2020, 0, 0, 0, 0, 0, 0, 0, 0), (2020, 13, 1, 0, 0, 0, 0, 0, 0), (2020, 1, 32, 0, 0, 0, 0, 0, 0), (2020, 1, 1, 24, 0, 0, 0, 0, 0), (2020, 1, 1, 0, 0, 61, 0, 0, 0),
               (2020, 1, 1, 0, 0, 62, 0, 0, 0), (2020, 1, 1, 0, 0, 0, 7, 0, 0), (2020, 1, 1, 0, 0, 0, -2, 0, 0), (2020, 1, 1, 0, 0, 0, 0, 367, 0), (99, 1, 1, 0, 0, 0, 0, 0, 0), (-5, 1, 1, 0, 0, 0, 0, 0, 0), (10000, 1, 1, 0, 0, 0, 0, 0, 0),
               (2**31, 1, 1, 0, 0, 0, 0, 0, 0), (2**70, 1, 1, 0, 0, 0, 0, 0, 0), (2020.0, 1, 1, 0, 0, 0, 0, 0, 0), ('a', 1, 1, 0, 0, 0, 0, 0, 0), (2020, 1, 1), [2020, 1, 1, 0, 0, 0, 0, 0, 0], None, 5):
    attempt(fields, lambda: time.asctime(fields))
    attempt(fields, lambda: time.mktime(fields))
    attempt(fields, lambda: time.strftime('%Y-%m-%d %H:%M:%S %j %w %a', fields) if fields is not None else 'now')
attempt('two', lambda: time.gmtime(1, 2))
attempt('names', lambda: time.gmtime(seconds=1))
attempt('none', lambda: time.mktime())
