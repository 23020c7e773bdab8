# Arithmetic of timedeltas with each other and with all else.
import operator
from datetime import date, datetime, time, timedelta, timezone

spans = [timedelta(0), timedelta(1), timedelta(-1), timedelta(microseconds=-7), timedelta(5, 4, 3), timedelta.max, timedelta.min]
others = [0, 1, -1, 3, 1.5, -0.1, 0.0, float('inf'), float('nan'), True, None, 'a', 10**30, 1j, date(2020, 1, 1), datetime(2020, 1, 1), time(1), datetime(2020, 1, 1, tzinfo=timezone.utc), date.min, datetime.max, timedelta(2), timedelta(seconds=7)]
for a in spans:
    for b in others:
        for name in ('add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'divmod', 'eq', 'lt'):
            function = divmod if name == 'divmod' else getattr(operator, name)
            for x, y in ((a, b), (b, a)):
                try:
                    print(name, x, y, repr(function(x, y)))
                except Exception as error:
                    print(name, x, y, f'{type(error).__name__}: {error}')
print(sum([timedelta(1), timedelta(hours=2)], timedelta()), sorted(spans)[1:4], max(spans), {timedelta(hours=24): 'day'}[timedelta(1)], timedelta(7) // timedelta(2), timedelta(7) % timedelta(2), timedelta(hours=1) / timedelta(minutes=7))
