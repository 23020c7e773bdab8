# Subclasses of date, datetime, timedelta and time keep their class where CPython keeps it.
from datetime import date, datetime, time, timedelta, timezone


class Day(date):
    def __new__(cls, *args, **names):
        self = super().__new__(cls, *args, **names)
        self.tag = 'tag'
        return self


class Moment(datetime):
    def isoformat(self, *args):
        return 'iso' + super().isoformat(*args)


class Span(timedelta):
    def __repr__(self):
        return 'Span'


class Clock(time):
    def __new__(cls, hour=0, *rest, note=None, **names):
        self = super().__new__(cls, hour, *rest, **names)
        self.note = note
        return self


d = Day(2020, 1, 31)
print(d, d.tag, repr(d), type(d + timedelta(1)).__name__, d + timedelta(1), type(d.replace(day=1)).__name__, d == date(2020, 1, 31), Day.today().tag, Day.fromisoformat('2020-01-01').tag, type(Day.fromordinal(5)).__name__, d - date(2020, 1, 1), type(Day.max).__name__, {d: 1}[date(2020, 1, 31)])
m = Moment(2020, 1, 31, 5)
print(m, repr(m), f'{m}', f'{m:%H}', type(m + timedelta(1)).__name__, type(timedelta(1) + m).__name__, type(m.replace(day=1)).__name__, type(m.date()).__name__, type(Moment.now()).__name__, type(Moment.fromtimestamp(0)).__name__, type(Moment.combine(d, time())).__name__)
print(type(m.astimezone(timezone.utc)).__name__, type(Moment.strptime('2020', '%Y')).__name__, type(Moment.fromisoformat('2020-01-01')).__name__, type(Moment.utcnow()).__name__, type(m - timedelta(1)).__name__, m - datetime(2020, 1, 1))
s = Span(1)
print([s], str(s), type(s + Span(2)).__name__, type(-s).__name__, type(abs(Span(-1))).__name__, type(s * 2).__name__, s == timedelta(1), hash(s) == hash(timedelta(1)), s < Span(2), type(date(2020, 1, 2) - date(2020, 1, 1)).__name__)
c = Clock(5, 30, note='tea')
print(c, repr(c), c.note, type(c.replace(hour=6)).__name__, hasattr(c.replace(minute=0), 'note'), hasattr(d.replace(day=1), 'tag'), c == time(5, 30), type(Clock.fromisoformat('04:05')).__name__)


class Bad(date):
    def __new__(cls, *args):
        return 'not a date'


print(Bad(1, 2, 3), Bad.today(), Bad.fromordinal(5), Bad.max)
try:
    class Broken(datetime):
        def __new__(cls, *args, **names):
            raise LookupError('broken')
    Broken.fromtimestamp(0)
except LookupError as error:
    print(error)
