# isoformat, strftime, format(), ctime, repr, str of all kinds; attributes that cannot be set.
from datetime import date, datetime, time, timedelta, timezone


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


values = [date(2020, 2, 29), datetime(2020, 2, 29, 1, 2, 3, 4), datetime(5, 1, 1), time(1, 2, 3, 4), time(23, 59), datetime(2020, 12, 31, 23, 59, 59, tzinfo=timezone(timedelta(hours=5, minutes=30), 'IST')), time(5, tzinfo=timezone.utc, fold=1)]
for v in values:
    print(repr(v), v, v.isoformat(), [v])
    for spec in ('', '%Y-%m-%d', '%H:%M:%S', '%f', '%j %U %w', 'abc', '%z|%Z', '%%', '%a %A %b %B', 'é%d', '%I %p', '%y %C', '%x %X', '%G-W%V-%u', '%', '%%f', '%f%f'):
        attempt(spec, lambda: format(v, spec))
    attempt('strftime', lambda: v.strftime())
    attempt('strftime 5', lambda: v.strftime(5))
    for name in ('year', 'hour', 'fold', 'nope'):
        if name == 'nope' or hasattr(v, name):
            attempt(name, lambda: setattr(v, name, 1))
dt, tm = values[1], values[3]
for sep in ('T', ' ', 'x', 'é', '', 'ab', 5, None):
    attempt(('sep', sep), lambda: dt.isoformat(sep))
for spec in ('auto', 'hours', 'minutes', 'seconds', 'milliseconds', 'microseconds', 'x', '', 5, None):
    attempt(spec, lambda: dt.isoformat(timespec=spec))
    attempt(spec, lambda: tm.isoformat(spec))
print(values[0].ctime(), dt.ctime(), datetime(5, 1, 1, 4).ctime(), dt.timetuple(), values[0].timetuple(), values[5].utctimetuple(), dt.date(), dt.time(), values[5].timetz())
for call in ('dt.nope', 'datetime.nope', 'dt()', 'len(dt)', 'dt[0]', 'dt + 1', '1 - dt', 'dt < 5', '-dt', 'dt * 2', 'int(dt)', 'dt.replace(day=31)', 'dt.replace(x=1)', 'dt.replace(tzinfo=5)', 'tm.replace(hour=25)', 'tm.replace(1, 2, 3, 4, None, 5)', 'values[0].replace(1, 2, 3, 4)', 'values[0].replace(year="a")', 'dt.replace(2021, month=12, fold=1)'):
    attempt(call, lambda: eval(call))
