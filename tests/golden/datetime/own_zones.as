# tzinfo subclasses: what their methods may give, daylight saving time, fromutc, astimezone.
from datetime import datetime, time, timedelta, timezone, tzinfo


class Zone(tzinfo):
    def __init__(self, offset, dst=None, name='X'):
        self.offset, self.daylight, self.name = offset, dst, name

    def utcoffset(self, dt):
        return self.offset

    def dst(self, dt):
        return self.daylight

    def tzname(self, dt):
        return self.name

    def __repr__(self):
        return f'Zone({self.offset})'


class Summer(tzinfo):
    """An hour ahead from April to September."""

    def utcoffset(self, dt):
        return timedelta(hours=1) + self.dst(dt)

    def dst(self, dt):
        return timedelta(hours=dt is not None and 4 <= dt.month <= 9)

    def tzname(self, dt):
        return 'SUMMER' if self.dst(dt) else 'WINTER'

    def __repr__(self):
        return 'Summer()'


def attempt(label, call):
    try:
        print('  ', label, repr(call()))
    except Exception as error:
        print('  ', label, f'{type(error).__name__}: {error}')


hour = timedelta(hours=1)
for zone in (Zone(2 * hour), Zone(2 * hour, hour), Zone(None), Zone(5), Zone(24 * hour), Zone(-24 * hour), Zone(timedelta(hours=-23, minutes=-59)), Zone(hour, 5), Zone(hour, None, 5), Zone(timedelta(microseconds=1)), tzinfo(), Summer(), timezone(-5 * hour),
             timezone(hour, 'CET'), timezone(timedelta(seconds=-1)), timezone(timedelta(0), 'Z%Y')):
    print(zone if type(zone) is not tzinfo else 'tzinfo')
    a = datetime(2020, 6, 1, 12, 0, 0, 0, zone)
    for name in ('utcoffset', 'dst', 'tzname', 'isoformat', 'timetuple', 'utctimetuple', 'timestamp', '__str__', 'ctime'):
        attempt(name, getattr(a, name))
    attempt('format', lambda: a.strftime('%z %Z'))
    attempt('to utc', lambda: a.astimezone(timezone.utc))
    attempt('from utc', lambda: str(datetime(2020, 6, 1, tzinfo=timezone.utc).astimezone(zone)))
    attempt('time', lambda: a.timetz().isoformat())
    attempt('less', lambda: a < datetime(2020, 6, 1, tzinfo=timezone.utc))
    attempt('minus', lambda: a - datetime(2020, 6, 1, tzinfo=timezone.utc))
    attempt('equal', lambda: a == datetime(2020, 6, 1, tzinfo=timezone.utc))
    attempt('fromutc', lambda: str(zone.fromutc(a)))
    attempt('fromutc 5', lambda: zone.fromutc(5))
    attempt('fromutc naive', lambda: zone.fromutc(datetime(2020, 1, 1)))
