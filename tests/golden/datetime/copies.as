# Copies of dates, times, spans and zones; what __reduce__ tells; hashes and dictionaries.
import copy
from datetime import date, datetime, time, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def __init__(self, hours=1):
        self.hours = hours

    def utcoffset(self, dt):
        return timedelta(hours=self.hours)

    def dst(self, dt):
        return timedelta(0)

    def tzname(self, dt):
        return f'Z{self.hours}'

    def __repr__(self):
        return f'Zone({self.hours})'


class Day(date):
    pass


values = [date(2020, 2, 29), Day(1999, 12, 31), datetime(2020, 1, 2, 3, 4, 5, 678901), datetime(2020, 1, 2, tzinfo=timezone.utc, fold=1), time(1, 2, 3, 4), time(5, tzinfo=timezone(timedelta(hours=2), 'X'), fold=1), timedelta(5, 6, 7), timedelta(-1), timezone.utc,
          timezone(timedelta(hours=-3)), timezone(timedelta(hours=1), 'CET')]
for value in values:
    twin, deep = copy.copy(value), copy.deepcopy(value)
    print(repr(twin), twin == value, deep == value, type(twin) is type(value), hash(twin) == hash(value), getattr(deep, 'fold', None))
    print('  ', value.__reduce_ex__(2)[1] if not isinstance(value, tzinfo) else value.__getinitargs__(), value.__reduce_ex__(4)[1] if isinstance(value, (datetime, time)) else '')
moment = datetime(2020, 5, 17, 12, tzinfo=Zone(5))
deep = copy.deepcopy(moment)
print(deep, deep.tzinfo is moment.tzinfo, deep.tzinfo, deep == moment, copy.copy(moment).tzinfo is moment.tzinfo)
print({date(2020, 1, 1): 1}[date(2020, 1, 1)], {timedelta(days=1): 2}[timedelta(hours=24)], len({time(1), time(1, fold=1), time(1, 0)}), len({datetime(2020, 1, 1), datetime(2020, 1, 1, fold=1)}), {datetime(2020, 1, 1, 5, tzinfo=Zone(5)): 3}[datetime(2020, 1, 1, tzinfo=timezone.utc)])
for state in ((b'\x07\xe4\x02\x1d',), (b'\x07\xe4\x0d\x1d',), (b'abc',)):
    try:
        print(date(*state))
    except TypeError as error:
        print(error)
