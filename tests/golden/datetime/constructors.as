# date(), time(), datetime(): ranges, types, counts of arguments.
from datetime import date, datetime, time, timedelta, timezone


def attempt(call, *args, **names):
    try:
        print(args, names, repr(call(*args, **names)))
    except Exception as error:
        print(args, names, f'{type(error).__name__}: {error}')


class Index:
    def __index__(self):
        return 7


for args in ((), (1,), (2020, 1), (2020, 1, 1), (2020, 2, 30), (2020, 13, 1), (0, 1, 1), (10000, 1, 1), (2020, 0, 1), (2020, 1, 0), ('a', 1, 1), (2020.0, 1, 1), (None, 1, 1), (2**31, 1, 1), (2**70, 1, 1), (1, 1, -2**31 - 1), (2020, 1, 1, 1),
             (True, 1, 1), (2020, Index(), Index()), (2020, 4, 31), (-1, 1, 1)):
    for call in (date, datetime, time):
        if Index not in map(type, args) or call is not time:
            attempt(call, *[int(a) if type(a) is Index else a for a in args])
print(date(2020, Index(), Index()), datetime(2020, 1, 1, Index()), time(Index()))
for args in ((24,), (23, 60), (23, 59, 60), (23, 59, 59, 1000000), (-1,), (1, -1), (1, 1, 1, -1), (1.0,), (1, 2, 3, 4, None), (1, 2, 3, 4, 5), (1, 2, 3, 4, 'UTC'), (1, 2, 3, 4, timezone.utc), (1, 2, 3, 4, timezone.utc, 1)):
    attempt(time, *args)
    attempt(datetime, 2020, 1, 1, *args)
attempt(date, year=2020, month=1, day=2)
attempt(date, 2020, day=1, month=2)
attempt(date, 2020, 1, 1, day=3)
attempt(date, 2020, 1, 1, tz=3)
for fold in (0, 1, 2, -1, 'a', True):
    attempt(time, 1, fold=fold)
    attempt(datetime, 2020, 1, 1, fold=fold)
attempt(date.fromordinal, 0)
attempt(date.fromordinal, 3652059)
attempt(date.fromordinal, 3652060)
attempt(date.fromordinal, 2**40)
attempt(date.fromordinal)
attempt(datetime.combine, date(2020, 1, 2), time(3, 4))
attempt(datetime.combine, datetime(2020, 1, 2, 5), time(3, 4, tzinfo=timezone.utc))
attempt(datetime.combine, date(2020, 1, 2), time(3, 4, fold=1), timezone(timedelta(hours=1)))
attempt(datetime.combine, 5, time())
attempt(datetime.combine, date(2020, 1, 2), 5)
attempt(datetime.combine, date(2020, 1, 2))
attempt(datetime.combine, date(2020, 1, 2), time(), 5)
