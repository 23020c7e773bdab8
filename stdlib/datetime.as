"""Dates and times of the proleptic Gregorian calendar, spans between them, and time zones."""

__all__ = ("date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC")

import time as _time
from math import modf as _modf
from operator import index as _index

MINYEAR = 1
MAXYEAR = 9999

_MAX_DAYS = 999999999
_MAX_ORDINAL = 3652059
_US_PER_DAY = 86400000000
_EPOCH_ORDINAL = 719163

_BEFORE_MONTH = (0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334)
_MONTH_DAYS = (0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MONTHS = (None, "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


_MISSING = object()


class _Field(property):
    """A computed attribute that cannot be set."""

    def __set__(self, instance, value):
        for cls in type(instance).__mro__:
            for name, field in vars(cls).items():
                if field is self:
                    raise AttributeError(f"attribute '{name}' of '{_kind(cls)}' objects is not writable")

    def __delete__(self, instance):
        self.__set__(instance, None)


class _Member(property):
    """The same, told as of a plain member."""

    def __set__(self, instance, value):
        raise AttributeError("readonly attribute")

    def __delete__(self, instance):
        raise AttributeError("readonly attribute")


def _kind(cls):
    """The name of a class as messages have it."""
    return "datetime." + cls.__name__ if cls.__module__ == "datetime" else cls.__name__


# ---- the calendar ----


def _is_leap(year):
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _days_in_month(year, month):
    return 29 if month == 2 and _is_leap(year) else _MONTH_DAYS[month]


def _day_of_year(year, month, day):
    return _BEFORE_MONTH[month] + day + (month > 2 and _is_leap(year))


def _ordinal(year, month, day):
    y = year - 1
    return y * 365 + y // 4 - y // 100 + y // 400 + _day_of_year(year, month, day)


def _from_ordinal(n):
    """Year, month and day; also beyond the years that a date may have."""
    n -= 1
    cycles, n = divmod(n, 146097)
    centuries = min(n // 36524, 3)
    n -= centuries * 36524
    fours, n = divmod(n, 1461)
    years = min(n // 365, 3)
    n -= years * 365
    year = cycles * 400 + centuries * 100 + fours * 4 + years + 1
    month = 1
    while n >= (length := _days_in_month(year, month)):
        n -= length
        month += 1
    return year, month, n + 1


def _first_iso_day(year):
    """The ordinal of the Monday that begins week 1: the week with the first Thursday."""
    first = _ordinal(year, 1, 1)
    weekday = (first + 6) % 7
    return first - weekday + (7 if weekday > 3 else 0)


def _iso_ordinal(year, week, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"Year is out of range: {year}")
    first = _first_iso_day(year)
    if not 1 <= week <= 52 and not (week == 53 and (_first_iso_day(year + 1) - first) // 7 == 53):
        raise ValueError(f"Invalid week: {week}")
    if not 1 <= day <= 7:
        raise ValueError(f"Invalid day: {day} (range is [1, 7])")
    return first + (week - 1) * 7 + day - 1


# ---- checks ----


def _arguments(values, names):
    """For the constructors: what is missing is told by name."""
    for position, name in enumerate(names):
        if values[position] is _MISSING:
            raise TypeError(f"function missing required argument '{name}' (pos {position + 1})")


def _check_date(year, month, day):
    if not MINYEAR <= year <= MAXYEAR:
        raise ValueError(f"year {year} is out of range")
    if not 1 <= month <= 12:
        raise ValueError("month must be in 1..12")
    if not 1 <= day <= 28 and not 1 <= day <= _days_in_month(year, month):
        raise ValueError("day is out of range for month")


def _check_time(hour, minute, second, microsecond, fold):
    if not 0 <= hour <= 23:
        raise ValueError("hour must be in 0..23")
    if not 0 <= minute <= 59:
        raise ValueError("minute must be in 0..59")
    if not 0 <= second <= 59:
        raise ValueError("second must be in 0..59")
    if not 0 <= microsecond <= 999999:
        raise ValueError("microsecond must be in 0..999999")
    if fold != 0 and fold != 1:
        raise ValueError("fold must be either 0 or 1")


def _check_tzinfo(tz):
    if tz is not None and not isinstance(tz, tzinfo):
        raise TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{_kind(type(tz))}'")


def _check_offset(name, offset):
    if offset is None:
        return None
    if not isinstance(offset, timedelta):
        raise TypeError(f"tzinfo.{name}() must return None or timedelta, not '{_kind(type(offset))}'")
    if not -_US_PER_DAY < offset._us < _US_PER_DAY:
        raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
    return offset


def _check_zone_name(name):
    if name is not None and not isinstance(name, str):
        raise TypeError(f"tzinfo.tzname() must return None or a string, not '{_kind(type(name))}'")
    return name


def _check_text(value, what):
    if not isinstance(value, str):
        raise TypeError(f"{what} argument 1 must be str, not {_kind(type(value))}")


def _check_replacements(given, allowed):
    for name in given:
        if name not in allowed:
            raise TypeError(f"'{name}' is an invalid keyword argument for replace()")


# ---- texts ----


def _offset_text(offset, colon=":"):
    """+HH:MM, then seconds and microseconds where there are any."""
    us = offset._us
    sign = "-" if us < 0 else "+"
    seconds, us = divmod(abs(us), 1000000)
    minutes, seconds = divmod(seconds, 60)
    text = f"{sign}{minutes // 60:02d}{colon}{minutes % 60:02d}"
    if seconds or us:
        text += f"{colon}{seconds:02d}"
        if us:
            text += f".{us:06d}"
    return text


def _clock_text(hour, minute, second, us, timespec):
    if timespec == "auto":
        timespec = "microseconds" if us else "seconds"
    if timespec == "seconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}"
    if timespec == "microseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us:06d}"
    if timespec == "milliseconds":
        return f"{hour:02d}:{minute:02d}:{second:02d}.{us // 1000:03d}"
    if timespec == "minutes":
        return f"{hour:02d}:{minute:02d}"
    if timespec == "hours":
        return f"{hour:02d}"
    raise ValueError("Unknown timespec value")


def _strftime(value, format, tuple):
    """Fills in what the C library does not know, %f %z %Z, and leaves it the rest."""
    _check_text(format, "strftime()")
    if "%" not in format:
        return format
    pieces = []
    i = 0
    while i < len(format):
        c = format[i]
        if c != "%" or i + 1 == len(format):
            pieces.append(c)
            i += 1
            continue
        c = format[i + 1]
        i += 2
        if c == "f":
            pieces.append(f"{getattr(value, '_microsecond', 0):06d}")
        elif c == "z":
            offset = value.utcoffset() if hasattr(value, "utcoffset") else None
            pieces.append("" if offset is None else _offset_text(offset, ""))
        elif c == "Z":
            name = value.tzname() if hasattr(value, "tzname") else None
            pieces.append("" if name is None else name.replace("%", "%%"))
        else:
            pieces.append("%" + c)
    return _time.strftime("".join(pieces), tuple)


def _digits(text):
    if not (text.isascii() and text.isdigit()):
        raise ValueError
    return int(text)


def _parse_date(text):
    """YYYY-MM-DD, YYYYMMDD, or by weeks: YYYY-Www, YYYYWww, YYYY-Www-D, YYYYWwwD."""
    year = _digits(text[:4])
    dash = text[4:5] == "-"
    at = 4 + dash
    if text[at:at + 1] == "W":
        week = _digits(text[at + 1:at + 3]) if len(text) >= at + 3 else _digits("")
        rest = text[at + 3:]
        day = 1
        if rest:
            if dash != (rest[0] == "-") or len(rest) != 1 + dash:
                raise ValueError
            day = _digits(rest[-1])
        return _from_ordinal(_iso_ordinal(year, week, day))
    if dash:
        if len(text) != 10 or text[7] != "-":
            raise ValueError
        return year, _digits(text[5:7]), _digits(text[8:])
    if len(text) != 8:
        raise ValueError
    return year, _digits(text[4:6]), _digits(text[6:])


def _parse_clock(text):
    """HH, HH:MM, HH:MM:SS, each without colons too, and a fraction."""
    fields = [0, 0, 0, 0]
    at = 0
    colons = text[2:3] == ":"
    for i in range(3):
        if len(text) < at + 2:
            raise ValueError
        fields[i] = _digits(text[at:at + 2])
        at += 2
        if at >= len(text):
            return fields
        c = text[at]
        if c == "." or c == ",":
            break
        if colons:
            if c != ":" or i == 2:
                raise ValueError
            at += 1
        elif i == 2:
            raise ValueError
    fraction = text[at + 1:]
    _digits(fraction)
    fields[3] = int(fraction[:6].ljust(6, "0"))
    return fields


def _parse_time(text):
    """Hour, minute, second, microsecond and the zone."""
    if len(text) < 2:
        raise ValueError
    for at, c in enumerate(text):
        if c in "+-Z":
            break
    else:
        return *_parse_clock(text), None
    clock = _parse_clock(text[:at])
    if c == "Z":
        if at + 1 != len(text):
            raise ValueError
        return *clock, timezone.utc
    hour, minute, second, us = _parse_clock(text[at + 1:])
    offset = timedelta(0, second, us, 0, minute, hour)
    if not offset:
        return *clock, timezone.utc
    return *clock, timezone(-offset if c == "-" else offset)


def _separator(text):
    """Where the date ends in the text of a datetime."""
    if len(text) == 7:
        return 7
    if text[4:5] == "-":
        if text[5:6] != "W":
            return 10
        if text[8:9] != "-":
            return 8
        return 8 if text[10:11].isdigit() else 10
    if text[4:5] != "W":
        return 8
    at = 7
    while at < len(text) and text[at].isdigit():
        at += 1
    if at < 9:
        return at
    return 7 if at % 2 == 0 else 8


# ---- spans ----


def _divide_nearest(a, b):
    """a / b as an integer, halves to even."""
    q, r = divmod(a, b)
    if b < 0:
        r, b = -r, -b
    if 2 * r > b or (2 * r == b and q % 2):
        q += 1
    return q


def _round_away(x):
    whole = float(int(x))
    return whole + (1.0 if x > 0 else -1.0) if abs(x - whole) >= 0.5 else whole


_UNITS = (("microseconds", 1), ("milliseconds", 1000), ("seconds", 1000000), ("minutes", 60000000),
          ("hours", 3600000000), ("days", _US_PER_DAY), ("weeks", 7 * _US_PER_DAY))


def _sum_units(values):
    total = 0
    left = 0.0
    for (name, factor), value in zip(_UNITS, values):
        if isinstance(value, int):
            total += int(value) * factor
        elif isinstance(value, float):
            total += int(value) * factor
            fraction, whole = _modf(_modf(value)[0] * factor)
            total += int(whole)
            left += fraction
        else:
            raise TypeError(f"unsupported type for timedelta {name} component: {_kind(type(value))}")
    if left:
        whole = _round_away(left)
        if abs(whole - left) == 0.5:
            odd = total & 1
            whole = 2.0 * _round_away((left + odd) * 0.5) - odd
        total += int(whole)
    return total


def _check_span(us):
    days = us // _US_PER_DAY
    if not -_MAX_DAYS <= days <= _MAX_DAYS:
        if not -2**31 <= days < 2**31:
            raise OverflowError("Python int too large to convert to C int")
        raise OverflowError(f"days={days}; must have magnitude <= {_MAX_DAYS}")


def _span(us):
    """A timedelta of that many microseconds."""
    _check_span(us)
    self = object.__new__(timedelta)
    self._us = us
    return self


class timedelta:
    """Difference between two datetime values.

timedelta(days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0)

All arguments are optional and default to 0.
Arguments may be integers or floats, and may be positive or negative."""

    __slots__ = ("_us",)

    def __new__(cls, *args, **kwargs):
        if len(args) + len(kwargs) > 7:
            raise TypeError(f"__new__() takes at most 7 arguments ({len(args) + len(kwargs)} given)")
        days, seconds, microseconds, milliseconds, minutes, hours, weeks = _timedelta_arguments(*args, **kwargs)
        us = _sum_units((microseconds, milliseconds, seconds, minutes, hours, days, weeks))
        _check_span(us)
        self = object.__new__(cls)
        self._us = us
        return self

    days = _Member(lambda self: self._us // _US_PER_DAY, doc="Number of days.")
    seconds = _Member(lambda self: self._us % _US_PER_DAY // 1000000,
                      doc="Number of seconds (>= 0 and less than 1 day).")
    microseconds = _Member(lambda self: self._us % 1000000,
                           doc="Number of microseconds (>= 0 and less than 1 second).")

    def total_seconds(self):
        """Total seconds in the duration."""
        return self._us / 1000000

    def __repr__(self):
        us = self._us
        days, us = divmod(us, _US_PER_DAY)
        seconds, us = divmod(us, 1000000)
        parts = []
        if days:
            parts.append(f"days={days}")
        if seconds:
            parts.append(f"seconds={seconds}")
        if us:
            parts.append(f"microseconds={us}")
        return f"{_kind(type(self))}({', '.join(parts) or '0'})"

    def __str__(self):
        days, us = divmod(self._us, _US_PER_DAY)
        seconds, us = divmod(us, 1000000)
        minutes, seconds = divmod(seconds, 60)
        text = f"{minutes // 60}:{minutes % 60:02d}:{seconds:02d}"
        if us:
            text += f".{us:06d}"
        if days:
            text = f"{days} day{'' if abs(days) == 1 else 's'}, {text}"
        return text

    def __add__(self, other):
        return _span(self._us + other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return _span(self._us - other._us) if isinstance(other, timedelta) else NotImplemented

    def __rsub__(self, other):
        return _span(other._us - self._us) if isinstance(other, timedelta) else NotImplemented

    def __neg__(self):
        return _span(-self._us)

    def __pos__(self):
        return _span(self._us)

    def __abs__(self):
        return _span(abs(self._us))

    def __mul__(self, other):
        if isinstance(other, int):
            return _span(self._us * int(other))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _span(_divide_nearest(self._us * numerator, denominator))
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, timedelta):
            return self._us / other._us
        if isinstance(other, int):
            return _span(_divide_nearest(self._us, int(other)))
        if isinstance(other, float):
            numerator, denominator = other.as_integer_ratio()
            return _span(_divide_nearest(self._us * denominator, numerator))
        return NotImplemented

    def __floordiv__(self, other):
        if isinstance(other, timedelta):
            return self._us // other._us
        if isinstance(other, int):
            return _span(self._us // int(other))
        return NotImplemented

    def __mod__(self, other):
        return _span(self._us % other._us) if isinstance(other, timedelta) else NotImplemented

    def __divmod__(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        quotient, rest = divmod(self._us, other._us)
        return quotient, _span(rest)

    def __eq__(self, other):
        return self._us == other._us if isinstance(other, timedelta) else NotImplemented

    def __lt__(self, other):
        return self._us < other._us if isinstance(other, timedelta) else NotImplemented

    def __le__(self, other):
        return self._us <= other._us if isinstance(other, timedelta) else NotImplemented

    def __gt__(self, other):
        return self._us > other._us if isinstance(other, timedelta) else NotImplemented

    def __ge__(self, other):
        return self._us >= other._us if isinstance(other, timedelta) else NotImplemented

    def __hash__(self):
        return hash((self.days, self.seconds, self.microseconds))

    def __bool__(self):
        return self._us != 0

    def __reduce__(self):
        return type(self), (self.days, self.seconds, self.microseconds)


def _timedelta_arguments(*args, **kwargs):
    names = ("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks")
    if not kwargs:
        return args + (0,) * (7 - len(args))
    values = list(args) + [0] * (7 - len(args))
    for name, value in kwargs.items():
        if name not in names:
            raise TypeError(f"'{name}' is an invalid keyword argument for __new__()")
        at = names.index(name)
        if at < len(args):
            raise TypeError(f"argument for __new__() given by name ('{name}') and position ({at + 1})")
        values[at] = value
    return values


# ---- zones ----


class tzinfo:
    """Abstract base class for time zone info objects."""

    __slots__ = ()

    def tzname(self, dt):
        """datetime -> string name of time zone."""
        raise NotImplementedError("a tzinfo subclass must implement tzname()")

    def utcoffset(self, dt):
        """datetime -> timedelta showing offset from UTC, negative values indicating West of UTC"""
        raise NotImplementedError("a tzinfo subclass must implement utcoffset()")

    def dst(self, dt):
        """datetime -> DST offset as timedelta positive east of UTC."""
        raise NotImplementedError("a tzinfo subclass must implement dst()")

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        offset = dt.utcoffset()
        if offset is None:
            raise ValueError("fromutc: non-None utcoffset() result required")
        dst = dt.dst()
        if dst is None:
            raise ValueError("fromutc: non-None dst() result required")
        standard = offset - dst
        if standard:
            dt += standard
            dst = dt.dst()
            if dst is None:
                raise ValueError("fromutc: tz.dst() gave inconsistent results; cannot convert")
        return dt + dst

    def __reduce__(self):
        args = self.__getinitargs__() if hasattr(self, "__getinitargs__") else ()
        state = self.__getstate__()
        return (type(self), args) if state is None else (type(self), args, state)


class timezone(tzinfo):
    """Fixed offset from UTC implementation of tzinfo."""

    __slots__ = ("_offset", "_name")

    def __new__(cls, offset, name=_MISSING):
        if not isinstance(offset, timedelta):
            raise TypeError(f"timezone() argument 1 must be datetime.timedelta, not {_kind(type(offset))}")
        if name is _MISSING:
            if not offset:
                return cls.utc
            name = None
        elif not isinstance(name, str):
            raise TypeError(f"timezone() argument 2 must be str, not {_kind(type(name))}")
        if not -_US_PER_DAY < offset._us < _US_PER_DAY:
            raise ValueError("offset must be a timedelta strictly between -timedelta(hours=24) and "
                             f"timedelta(hours=24), not {offset!r}.")
        return _zone(offset, name)

    def __init_subclass__(cls):
        raise TypeError("type 'datetime.timezone' is not an acceptable base type")

    def __repr__(self):
        if self is _UTC:
            return "datetime.timezone.utc"
        if self._name is None:
            return f"datetime.timezone({self._offset!r})"
        return f"datetime.timezone({self._offset!r}, {self._name!r})"

    def __str__(self):
        return self.tzname(None)

    def __eq__(self, other):
        return self._offset == other._offset if isinstance(other, timezone) else NotImplemented

    def __hash__(self):
        return hash(self._offset)

    def __reduce__(self):
        if self is _UTC:
            return timezone, (self._offset,)
        return timezone, (self._offset,) if self._name is None else (self._offset, self._name)

    def _check(self, dt, what):
        if dt is not None and not isinstance(dt, datetime):
            raise TypeError(f"{what}(dt) argument must be a datetime instance or None, not {_kind(type(dt))}")

    def utcoffset(self, dt):
        """Return fixed offset."""
        self._check(dt, "utcoffset")
        return self._offset

    def dst(self, dt):
        """Return None."""
        self._check(dt, "dst")
        return None

    def tzname(self, dt):
        """If name is specified when timezone is created, returns the name.  Otherwise returns offset as 'UTC(+|-)HH:MM'."""
        self._check(dt, "tzname")
        if self._name is not None:
            return self._name
        return "UTC" + _offset_text(self._offset) if self._offset else "UTC"

    def fromutc(self, dt):
        """datetime in UTC -> datetime in local time."""
        if not isinstance(dt, datetime):
            raise TypeError("fromutc: argument must be a datetime")
        if dt.tzinfo is not self:
            raise ValueError("fromutc: dt.tzinfo is not self")
        return dt + self._offset


def _zone(offset, name=None):
    self = object.__new__(timezone)
    self._offset = offset
    self._name = name
    return self


# ---- dates ----


def _new_date(cls, year, month, day):
    """A date whose fields are known to be right; a subclass sees its constructor called."""
    if cls is not date:
        return cls(year, month, day)
    self = object.__new__(date)
    self._year = year
    self._month = month
    self._day = day
    return self


def _date_at(cls, ordinal):
    if not 1 <= ordinal <= _MAX_ORDINAL:
        raise OverflowError("date value out of range")
    return _new_date(cls, *_from_ordinal(ordinal))


class _IsoCalendarDate(tuple):
    __slots__ = ()
    year = property(lambda self: self[0])
    week = property(lambda self: self[1])
    weekday = property(lambda self: self[2])

    def __repr__(self):
        return f"datetime.IsoCalendarDate(year={self[0]}, week={self[1]}, weekday={self[2]})"

    def __reduce__(self):
        return tuple, (tuple(self),)


_IsoCalendarDate.__name__ = _IsoCalendarDate.__qualname__ = "IsoCalendarDate"


class date:
    """date(year, month, day) --> date object"""

    __slots__ = ("_year", "_month", "_day")

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, *more, **others):
        if more or others:
            given = len(more) + len(others) + 3 - (year, month, day).count(_MISSING)
            if given > 3:
                raise TypeError(f"function takes at most 3 arguments ({given} given)")
            raise TypeError(f"'{next(iter(others))}' is an invalid keyword argument for this function")
        if day is _MISSING:
            if isinstance(year, bytes) and month is _MISSING and len(year) == 4:
                year, month, day = year[0] * 256 + year[1], year[2], year[3]
            else:
                _arguments((year, month, day), ("year", "month", "day"))
        year, month, day = _index(year), _index(month), _index(day)
        _check_date(year, month, day)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        return self

    year = _Field(lambda self: self._year)
    month = _Field(lambda self: self._month)
    day = _Field(lambda self: self._day)

    @classmethod
    def today(cls):
        """Current date or datetime:  same as self.__class__.fromtimestamp(time.time())."""
        return cls.fromtimestamp(_time.time())

    @classmethod
    def fromtimestamp(cls, timestamp, /):
        """Create a date from a POSIX timestamp."""
        seconds, _us = _split_timestamp(timestamp)
        ordinal = _EPOCH_ORDINAL + (seconds + _local_offset(seconds)) // 86400
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromordinal(cls, ordinal, /):
        """int -> date corresponding to a proleptic Gregorian ordinal."""
        ordinal = _index(ordinal)
        if ordinal < 1:
            raise ValueError("ordinal must be >= 1")
        return cls(*_from_ordinal(ordinal))

    @classmethod
    def fromisoformat(cls, text, /):
        """Construct a date from a string in ISO 8601 format."""
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(text) not in (7, 8, 10):
                raise ValueError
            fields = _parse_date(text)
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*fields)

    @classmethod
    def fromisocalendar(cls, year, week, day):
        """int, int, int -> Construct a date from the ISO year, week number and weekday."""
        return cls(*_from_ordinal(_iso_ordinal(_index(year), _index(week), _index(day))))

    def __repr__(self):
        return f"{_kind(type(self))}({self._year}, {self._month}, {self._day})"

    def isoformat(self):
        """Return string in ISO 8601 format, YYYY-MM-DD."""
        return f"{self._year:04d}-{self._month:02d}-{self._day:02d}"

    def __str__(self):
        return self.isoformat()

    def ctime(self):
        """Return ctime() style string."""
        return f"{_DAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2d} 00:00:00 {self._year:04d}"

    def strftime(self, format):
        """format -> strftime() style string."""
        return _strftime(self, format, self.timetuple())

    def __format__(self, format):
        """Formats self with strftime."""
        _check_text(format, "__format__()")
        return self.strftime(format) if format else str(self)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        return _time.struct_time((self._year, self._month, self._day, 0, 0, 0, self.weekday(),
                                  _day_of_year(self._year, self._month, self._day), -1))

    def toordinal(self):
        """Return proleptic Gregorian ordinal.  January 1 of year 1 is day 1."""
        return _ordinal(self._year, self._month, self._day)

    def weekday(self):
        """Return the day of the week represented by the date.
Monday == 0 ... Sunday == 6"""
        return (_ordinal(self._year, self._month, self._day) + 6) % 7

    def isoweekday(self):
        """Return the day of the week represented by the date.
Monday == 1 ... Sunday == 7"""
        return self.weekday() + 1

    def isocalendar(self):
        """Return a named tuple containing ISO year, week number, and weekday."""
        ordinal = _ordinal(self._year, self._month, self._day)
        year = self._year
        first = _first_iso_day(year)
        if ordinal < first:
            year -= 1
            first = _first_iso_day(year)
        elif ordinal >= (behind := _first_iso_day(year + 1)):
            year += 1
            first = behind
        week, day = divmod(ordinal - first, 7)
        return _IsoCalendarDate((year, week + 1, day + 1))

    def replace(self, *args, **kwargs):
        """Return date with new specified fields."""
        _check_replacements(kwargs, ("year", "month", "day"))
        values = list(args) + [self._year, self._month, self._day][len(args):]
        for at, name in enumerate(("year", "month", "day")):
            values[at] = kwargs.get(name, values[at])
        return type(self)(*values)

    def __add__(self, other):
        if isinstance(other, timedelta) and not isinstance(self, datetime):
            return _date_at(type(self), self.toordinal() + other._us // _US_PER_DAY)
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(self, datetime) or isinstance(other, datetime):
            return NotImplemented
        if isinstance(other, timedelta):
            return _date_at(type(self), self.toordinal() - other._us // _US_PER_DAY)
        if isinstance(other, date):
            return _span((self.toordinal() - other.toordinal()) * _US_PER_DAY)
        return NotImplemented

    def _key(self):
        return self._year * 512 + self._month * 32 + self._day

    def __eq__(self, other):
        return self._key() == other._key() if isinstance(other, date) else NotImplemented

    def __lt__(self, other):
        return self._key() < other._key() if isinstance(other, date) else NotImplemented

    def __le__(self, other):
        return self._key() <= other._key() if isinstance(other, date) else NotImplemented

    def __gt__(self, other):
        return self._key() > other._key() if isinstance(other, date) else NotImplemented

    def __ge__(self, other):
        return self._key() >= other._key() if isinstance(other, date) else NotImplemented

    def __hash__(self):
        return hash((self._year, self._month, self._day))

    def __reduce__(self):
        return type(self), (bytes((self._year // 256, self._year % 256, self._month, self._day)),)


# ---- times of day ----


class time:
    """time([hour[, minute[, second[, microsecond[, tzinfo]]]]]) --> a time object"""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        if isinstance(hour, bytes) and len(hour) == 6:
            tzinfo = minute or None
            state, fold = hour, hour[0] >> 7
            hour, minute, second = state[0] & 127, state[1], state[2]
            microsecond = int.from_bytes(state[3:], "big")
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_time(hour, minute, second, microsecond, _index(fold))
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    hour = _Field(lambda self: self._hour)
    minute = _Field(lambda self: self._minute)
    second = _Field(lambda self: self._second)
    microsecond = _Field(lambda self: self._microsecond)
    tzinfo = _Field(lambda self: self._tzinfo)
    fold = _Field(lambda self: self._fold)

    @classmethod
    def fromisoformat(cls, text, /):
        """Construct a time from a string in ISO 8601 format."""
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            fields = _parse_time(text.removeprefix("T"))
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*fields)

    def __repr__(self):
        text = f"{_kind(type(self))}({self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return text + (", fold=1)" if self._fold else ")")

    def isoformat(self, timespec="auto"):
        """Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        text = _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec)
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat()

    def strftime(self, format):
        """format -> strftime() style string."""
        return _strftime(self, format, (1900, 1, 1, self._hour, self._minute, self._second, 0, 1, -1))

    def __format__(self, format):
        """Formats self with strftime."""
        _check_text(format, "__format__()")
        return self.strftime(format) if format else str(self)

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(None))

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(None))

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return None if self._tzinfo is None else _check_zone_name(self._tzinfo.tzname(None))

    def replace(self, *args, **kwargs):
        """Return time with new specified fields."""
        names = ("hour", "minute", "second", "microsecond", "tzinfo")
        _check_replacements(kwargs, names + ("fold",))
        values = list(args) + [getattr(self, name) for name in names[len(args):]]
        for at, name in enumerate(names):
            values[at] = kwargs.get(name, values[at])
        return type(self)(*values, fold=kwargs.get("fold", self._fold))

    def _us_of_day(self):
        return ((self._hour * 60 + self._minute) * 60 + self._second) * 1000000 + self._microsecond

    def _compare(self, other, equality):
        """This minus the other in microseconds; None where they only differ."""
        mine, theirs = self._us_of_day(), other._us_of_day()
        if self._tzinfo is other._tzinfo:
            return mine - theirs
        offset, other_offset = self.utcoffset(), other.utcoffset()
        if offset == other_offset:
            return mine - theirs
        if offset is None or other_offset is None:
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware times")
        return mine - offset._us - (theirs - other_offset._us)

    def __eq__(self, other):
        return self._compare(other, True) == 0 if isinstance(other, time) else NotImplemented

    def __lt__(self, other):
        return self._compare(other, False) < 0 if isinstance(other, time) else NotImplemented

    def __le__(self, other):
        return self._compare(other, False) <= 0 if isinstance(other, time) else NotImplemented

    def __gt__(self, other):
        return self._compare(other, False) > 0 if isinstance(other, time) else NotImplemented

    def __ge__(self, other):
        return self._compare(other, False) >= 0 if isinstance(other, time) else NotImplemented

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()
        return hash(self._us_of_day() - (0 if offset is None else offset._us))

    def __reduce_ex__(self, protocol):
        state = bytes((self._hour + (128 * self._fold if protocol > 3 else 0), self._minute, self._second))
        state += self._microsecond.to_bytes(3, "big")
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


# ---- dates with times ----


def _split_timestamp(timestamp):
    """Whole seconds and microseconds, halves to even."""
    if not isinstance(timestamp, float):
        seconds = _index(timestamp)
        us = 0
    else:
        if timestamp != timestamp:
            raise ValueError("Invalid value NaN (not a number)")
        if abs(timestamp) >= 2.0 ** 63:
            raise OverflowError("timestamp out of range for platform time_t")
        fraction, whole = _modf(timestamp)
        seconds, us = int(whole), round(fraction * 1e6)
        seconds, us = seconds + us // 1000000, us % 1000000
    if not -2**63 <= seconds < 2**63:
        raise OverflowError("timestamp out of range for platform time_t")
    return seconds, us


def _local_offset(seconds):
    """Of local time from UTC at that moment, in seconds."""
    if not -2**55 < seconds < 2**55:
        raise OverflowError("timestamp out of range for platform time_t")
    try:
        return _time.localtime(seconds).tm_gmtoff
    except (OverflowError, OSError):
        return 0


def _from_local(seconds, fold):
    """The moment at which local clocks show that many seconds since 1970: the PEP 495 search."""
    def local(moment):
        return moment + _local_offset(moment)

    first = seconds - (local(seconds) - seconds)
    if local(first) == seconds:
        # It may be one of two: the other one lies a change of the clocks away.
        other = first + (86400 if fold else -86400)
        shift = local(other) - other
        if shift == local(seconds) - seconds:
            return first
    else:
        shift = local(first) - first
    second = seconds - shift
    if local(second) == seconds:
        return second
    if local(first) == seconds:
        return first
    return min(first, second) if fold else max(first, second)


def _at_moment(cls, seconds, us, tz):
    """The datetime of a moment: in local time, or in a zone."""
    if tz is None:
        offset = _local_offset(seconds)
        # Clocks that went back within the last day show this time for the second time.
        before = _local_offset(seconds - 86400)
        fold = 0
        if before > offset and _local_offset(seconds - (before - offset)) == before:
            fold = 1
        seconds += offset
    else:
        fold = 0
    days, rest = divmod(seconds, 86400)
    fields = _from_ordinal(_EPOCH_ORDINAL + days)
    self = cls(*fields, rest // 3600, rest // 60 % 60, rest % 60, us, tz, fold=fold)
    return self if tz is None else tz.fromutc(self)


_DATETIME_NAMES = ("year", "month", "day", "hour", "minute", "second", "microsecond", "tzinfo")


class datetime(date):
    """datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])

The year, month and day arguments are required. tzinfo may be None, or an
instance of a tzinfo subclass. The remaining arguments may be ints."""

    __slots__ = ("_hour", "_minute", "_second", "_microsecond", "_tzinfo", "_fold")

    def __new__(cls, year=_MISSING, month=_MISSING, day=_MISSING, hour=0, minute=0, second=0, microsecond=0,
                tzinfo=None, *, fold=0):
        if day is _MISSING:
            if isinstance(year, bytes) and len(year) == 10:
                state, tzinfo = year, None if month is _MISSING else month
                year, month, day = state[0] * 256 + state[1], state[2] & 127, state[3]
                hour, minute, second = state[4], state[5], state[6]
                microsecond, fold = int.from_bytes(state[7:], "big"), state[2] >> 7
            else:
                _arguments((year, month, day), ("year", "month", "day"))
        year, month, day = _index(year), _index(month), _index(day)
        hour, minute, second, microsecond = _index(hour), _index(minute), _index(second), _index(microsecond)
        _check_date(year, month, day)
        _check_time(hour, minute, second, microsecond, _index(fold))
        _check_tzinfo(tzinfo)
        self = object.__new__(cls)
        self._year = year
        self._month = month
        self._day = day
        self._hour = hour
        self._minute = minute
        self._second = second
        self._microsecond = microsecond
        self._tzinfo = tzinfo
        self._fold = fold
        return self

    hour = _Field(lambda self: self._hour)
    minute = _Field(lambda self: self._minute)
    second = _Field(lambda self: self._second)
    microsecond = _Field(lambda self: self._microsecond)
    tzinfo = _Field(lambda self: self._tzinfo)
    fold = _Field(lambda self: self._fold)

    @classmethod
    def now(cls, tz=None):
        """Returns new datetime object representing current time local to tz."""
        _check_tzinfo(tz)
        seconds, ns = divmod(_time.time_ns(), 1000000000)
        return _at_moment(cls, seconds, ns // 1000, tz)

    @classmethod
    def utcnow(cls):
        """Return a new datetime representing UTC day and time."""
        seconds, ns = divmod(_time.time_ns(), 1000000000)
        return cls(1970, 1, 1) + _span(seconds * 1000000 + ns // 1000)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """timestamp[, tz] -> tz's local time from POSIX timestamp."""
        _check_tzinfo(tz)
        return _at_moment(cls, *_split_timestamp(timestamp), tz)

    @classmethod
    def utcfromtimestamp(cls, timestamp, /):
        """Construct a naive UTC datetime from a POSIX timestamp."""
        seconds, us = _split_timestamp(timestamp)
        days, rest = divmod(seconds, 86400)
        return cls(*_from_ordinal(_EPOCH_ORDINAL + days), rest // 3600, rest // 60 % 60, rest % 60, us)

    @classmethod
    def combine(cls, date, time, tzinfo=_MISSING):
        """date, time -> datetime with same date and time fields"""
        if not isinstance(date, _date):
            raise TypeError(f"combine() argument 1 must be datetime.date, not {_kind(type(date))}")
        if not isinstance(time, _time_of_day):
            raise TypeError(f"combine() argument 2 must be datetime.time, not {_kind(type(time))}")
        return cls(date.year, date.month, date.day, time.hour, time.minute, time.second, time.microsecond,
                   time.tzinfo if tzinfo is _MISSING else tzinfo, fold=time.fold)

    @classmethod
    def fromisoformat(cls, text, /):
        """string -> datetime from a string in most ISO 8601 formats"""
        if not isinstance(text, str):
            raise TypeError("fromisoformat: argument must be str")
        try:
            if len(text) < 7:
                raise ValueError
            at = _separator(text)
            day = _parse_date(text[:at])
            clock = _parse_time(text[at + 1:]) if len(text) > at else ()
        except ValueError:
            raise ValueError(f"Invalid isoformat string: {text!r}") from None
        return cls(*day, *clock)

    @classmethod
    def strptime(cls, text, format, /):
        """string, format -> new datetime parsed from a string (like time.strptime())."""
        if not isinstance(text, str):
            raise TypeError(f"strptime() argument 1 must be str, not {_kind(type(text))}")
        if not isinstance(format, str):
            raise TypeError(f"strptime() argument 2 must be str, not {_kind(type(format))}")
        import _strptime
        return _strptime._strptime_datetime(cls, text, format)

    def __repr__(self):
        text = f"{_kind(type(self))}({self._year}, {self._month}, {self._day}, {self._hour}, {self._minute}"
        if self._microsecond:
            text += f", {self._second}, {self._microsecond}"
        elif self._second:
            text += f", {self._second}"
        if self._fold:
            text += ", fold=1"
        if self._tzinfo is not None:
            text += f", tzinfo={self._tzinfo!r}"
        return text + ")"

    def isoformat(self, sep="T", timespec="auto"):
        """[sep] -> string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM]."""
        if not isinstance(sep, str) or len(sep) != 1:
            raise TypeError(f"isoformat() argument 1 must be a unicode character, not {_kind(type(sep))}")
        text = (f"{self._year:04d}-{self._month:02d}-{self._day:02d}{sep}"
                + _clock_text(self._hour, self._minute, self._second, self._microsecond, timespec))
        offset = self.utcoffset()
        return text if offset is None else text + _offset_text(offset)

    def __str__(self):
        return self.isoformat(" ")

    def ctime(self):
        """Return ctime() style string."""
        return (f"{_DAYS[self.weekday()]} {_MONTHS[self._month]} {self._day:2d} "
                f"{self._hour:02d}:{self._minute:02d}:{self._second:02d} {self._year:04d}")

    def date(self):
        """Return date object with same year, month and day."""
        return _new_date(_date, self._year, self._month, self._day)

    def time(self):
        """Return time object with same time but with tzinfo=None."""
        return _time_of_day(self._hour, self._minute, self._second, self._microsecond, fold=self._fold)

    def timetz(self):
        """Return time object with same time and tzinfo."""
        return _time_of_day(self._hour, self._minute, self._second, self._microsecond, self._tzinfo, fold=self._fold)

    def timetuple(self):
        """Return time tuple, compatible with time.localtime()."""
        dst = self.dst()
        return self._tuple(-1 if dst is None else 1 if dst else 0)

    def utctimetuple(self):
        """Return UTC time tuple, compatible with time.localtime()."""
        offset = self.utcoffset()
        return (self if not offset else self.replace(tzinfo=None) - offset)._tuple(0)

    def _tuple(self, dst):
        return _time.struct_time((self._year, self._month, self._day, self._hour, self._minute, self._second,
                                  self.weekday(), _day_of_year(self._year, self._month, self._day), dst))

    def timestamp(self):
        """Return POSIX timestamp as float."""
        us = self._us_of_era() - _EPOCH_ORDINAL * _US_PER_DAY
        offset = self.utcoffset()
        if offset is not None:
            return (us - offset._us) / 1000000
        return _from_local(us // 1000000, self._fold) + self._microsecond / 1000000

    def astimezone(self, tz=None):
        """tz -> convert to local time in new timezone tz"""
        _check_tzinfo(tz)
        if tz is self._tzinfo and tz is not None:
            return self
        offset = self.utcoffset()
        if offset is None:
            moment = _from_local((self._us_of_era() - _EPOCH_ORDINAL * _US_PER_DAY) // 1000000, self._fold)
            offset = _span(_local_offset(moment) * 1000000)
        utc = self.replace(tzinfo=None) - offset
        if tz is None:
            moment = (utc._us_of_era() - _EPOCH_ORDINAL * _US_PER_DAY) // 1000000
            local = _time.localtime(moment)
            tz = _zone(_span(local.tm_gmtoff * 1000000), local.tm_zone)
        return tz.fromutc(utc.replace(tzinfo=tz))

    def utcoffset(self):
        """Return self.tzinfo.utcoffset(self)."""
        return None if self._tzinfo is None else _check_offset("utcoffset", self._tzinfo.utcoffset(self))

    def dst(self):
        """Return self.tzinfo.dst(self)."""
        return None if self._tzinfo is None else _check_offset("dst", self._tzinfo.dst(self))

    def tzname(self):
        """Return self.tzinfo.tzname(self)."""
        return None if self._tzinfo is None else _check_zone_name(self._tzinfo.tzname(self))

    def replace(self, *args, **kwargs):
        """Return datetime with new specified fields."""
        _check_replacements(kwargs, _DATETIME_NAMES + ("fold",))
        values = list(args) + [getattr(self, name) for name in _DATETIME_NAMES[len(args):]]
        for at, name in enumerate(_DATETIME_NAMES):
            values[at] = kwargs.get(name, values[at])
        return type(self)(*values, fold=kwargs.get("fold", self._fold))

    def _us_of_era(self):
        seconds = (self._hour * 60 + self._minute) * 60 + self._second
        return _ordinal(self._year, self._month, self._day) * _US_PER_DAY + seconds * 1000000 + self._microsecond

    def _moved(self, us):
        us += self._us_of_era()
        ordinal, us = divmod(us, _US_PER_DAY)
        if not 1 <= ordinal <= _MAX_ORDINAL:
            raise OverflowError("date value out of range")
        seconds, us = divmod(us, 1000000)
        return type(self)(*_from_ordinal(ordinal), seconds // 3600, seconds // 60 % 60, seconds % 60, us, self._tzinfo)

    def __add__(self, other):
        return self._moved(other._us) if isinstance(other, timedelta) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, timedelta):
            return self._moved(-other._us)
        if not isinstance(other, datetime):
            return NotImplemented
        us = self._us_of_era() - other._us_of_era()
        if self._tzinfo is not other._tzinfo:
            offset, other_offset = self.utcoffset(), other.utcoffset()
            if (offset is None) != (other_offset is None):
                raise TypeError("can't subtract offset-naive and offset-aware datetimes")
            if offset is not None:
                us -= offset._us - other_offset._us
        return _span(us)

    def _compare(self, other, equality):
        """This minus the other in microseconds; None where they only differ."""
        mine, theirs = self._us_of_era(), other._us_of_era()
        if self._tzinfo is other._tzinfo:
            return mine - theirs
        offset, other_offset = self.utcoffset(), other.utcoffset()
        if equality and (self._depends_on_fold(offset) or other._depends_on_fold(other_offset)):
            return None
        if offset == other_offset:
            return mine - theirs
        if offset is None or other_offset is None:
            if equality:
                return None
            raise TypeError("can't compare offset-naive and offset-aware datetimes")
        return mine - offset._us - (theirs - other_offset._us)

    def _depends_on_fold(self, offset):
        # A fixed offset does not.
        if self._tzinfo is None or type(self._tzinfo) is timezone:
            return False
        return self.replace(fold=not self._fold).utcoffset() != offset

    def __eq__(self, other):
        if isinstance(other, datetime):
            return self._compare(other, True) == 0
        return False if isinstance(other, _date) else NotImplemented

    def __lt__(self, other):
        return _answer(self, other, lambda order: order < 0)

    def __le__(self, other):
        return _answer(self, other, lambda order: order <= 0)

    def __gt__(self, other):
        return _answer(self, other, lambda order: order > 0)

    def __ge__(self, other):
        return _answer(self, other, lambda order: order >= 0)

    def __hash__(self):
        offset = self.replace(fold=0).utcoffset() if self._fold else self.utcoffset()
        return hash(self._us_of_era() - (0 if offset is None else offset._us))

    def __reduce_ex__(self, protocol):
        month = self._month + (128 * self._fold if protocol > 3 else 0)
        state = bytes((self._year // 256, self._year % 256, month, self._day, self._hour, self._minute, self._second))
        state += self._microsecond.to_bytes(3, "big")
        return type(self), (state,) if self._tzinfo is None else (state, self._tzinfo)

    def __reduce__(self):
        return self.__reduce_ex__(2)


def _answer(a, b, judge):
    if isinstance(b, datetime):
        return judge(a._compare(b, False))
    if isinstance(b, date):
        raise TypeError(f"can't compare {_kind(type(a))} to {_kind(type(b))}")
    return NotImplemented


# Inside the class datetime, date and time are its methods.
_date = date
_time_of_day = time

for _cls in (timedelta, tzinfo, timezone, date, time, datetime, _IsoCalendarDate):
    _cls._c_name_ = "datetime." + _cls.__name__
del _cls

timedelta.min = _span(-_MAX_DAYS * _US_PER_DAY)
timedelta.max = _span((_MAX_DAYS + 1) * _US_PER_DAY - 1)
timedelta.resolution = _span(1)
date.min = date(1, 1, 1)
date.max = date(9999, 12, 31)
date.resolution = timedelta(1)
time.min = time()
time.max = time(23, 59, 59, 999999)
time.resolution = timedelta.resolution
datetime.min = datetime(1, 1, 1)
datetime.max = datetime(9999, 12, 31, 23, 59, 59, 999999)
datetime.resolution = timedelta.resolution
_UTC = UTC = timezone.utc = _zone(timedelta(0))
timezone.min = _zone(timedelta(0, -86340))
timezone.max = _zone(timedelta(0, 86340))


# What CPython has in C leaves no entries in tracebacks.
from _traceback import hide_frames as _hide_frames
_hide_frames()
