"""Reading dates from texts by a format: the inside of time.strptime and datetime.strptime."""

import re
import time

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")

# What a directive may stand for; the first alternative that fits is taken.
_PATTERNS = {
    "d": r"3[0-1]|[1-2]\d|0[1-9]|[1-9]| [1-9]",
    "f": r"[0-9]{1,6}",
    "H": r"2[0-3]|[0-1]\d|\d",
    "I": r"1[0-2]|0[1-9]|[1-9]",
    "G": r"\d\d\d\d",
    "j": r"36[0-6]|3[0-5]\d|[1-2]\d\d|0[1-9]\d|00[1-9]|[1-9]\d|0[1-9]|[1-9]",
    "m": r"1[0-2]|0[1-9]|[1-9]",
    "M": r"[0-5]\d|\d",
    "S": r"6[0-1]|[0-5]\d|\d",
    "U": r"5[0-3]|[0-4]\d|\d",
    "W": r"5[0-3]|[0-4]\d|\d",
    "V": r"5[0-3]|0[1-9]|[1-4]\d|\d",
    "w": r"[0-6]",
    "u": r"[1-7]",
    "y": r"\d\d",
    "Y": r"\d\d\d\d",
    "z": r"[+-]\d\d:?[0-5]\d(:?[0-5]\d(\.\d{1,6})?)?|(?-i:Z)",
}
_EXPANSIONS = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}

_MOST_COMPILED = 5
_compiled = {}


def _zones():
    """The names of the zone without and with daylight saving time."""
    return {"utc", "gmt", time.tzname[0].lower()}, {time.tzname[1].lower()} if time.daylight else set()


def _names(letter):
    if letter == "A":
        return _WEEKDAYS
    if letter == "a":
        return [name[:3] for name in _WEEKDAYS]
    if letter == "B":
        return _MONTHS
    if letter == "b":
        return [name[:3] for name in _MONTHS]
    if letter == "p":
        return ["am", "pm"]
    if letter == "Z":
        return [name for names in _zones() for name in names]
    raise KeyError(letter)


def _directive(letter):
    """The pattern of one directive, as a group of its name."""
    if letter in _EXPANSIONS:
        return _pattern(_EXPANSIONS[letter])
    if letter == "%":
        return "%"
    pattern = _PATTERNS.get(letter)
    if pattern is None:
        # Longer names first: one may begin with another.
        pattern = "|".join(map(re.escape, sorted(_names(letter), key=len, reverse=True)))
    return f"(?P<{letter}>{pattern})"


def _pattern(format):
    """A regular expression for what the format describes. KeyError: an unknown directive; IndexError: nothing after %."""
    format = re.sub(r"([\\.^$*+?\(\){}\[\]|])", r"\\\1", format)
    format = re.sub(r"\s+", r"\\s+", format)
    parts = []
    at = 0
    while True:
        percent = format.find("%", at)
        if percent < 0:
            return "".join(parts) + format[at:]
        parts.append(format[at:percent])
        parts.append(_directive(format[percent + 1]))
        at = percent + 2


def _compile(format):
    key = format, time.tzname
    known = _compiled.get(key)
    if known is not None:
        return known
    if len(_compiled) >= _MOST_COMPILED:
        _compiled.clear()
    try:
        expression = re.compile(_pattern(format), re.IGNORECASE)
    except KeyError as err:
        letter = "%" if err.args[0] == "\\" else err.args[0]
        raise ValueError(f"'{letter}' is a bad directive in format '{format}'") from None
    except IndexError:
        raise ValueError(f"stray % in format '{format}'") from None
    _compiled[key] = expression
    return expression


def _offset(z):
    """Seconds and microseconds of a %z."""
    if z == "Z":
        return 0, 0
    digits = z[1:]
    if digits[2] == ":":
        if len(digits) > 5 and digits[5] != ":":
            raise ValueError(f"Inconsistent use of : in {z}")
        digits = digits.replace(":", "")
    us = int(digits[7:].ljust(6, "0"))
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    return (-seconds, -us) if z[0] == "-" else (seconds, us)


def _daylight(zone):
    """1 or 0 for a zone with or without daylight saving time; -1 where its name does not tell."""
    name = zone.lower()
    for dst, names in enumerate(_zones()):
        if name in names:
            same = time.tzname[0] == time.tzname[1] and time.daylight and name not in ("utc", "gmt")
            return -1 if same else dst
    return -1


def _weekday(values):
    weekday = None
    for letter, text in values.items():
        if letter == "A":
            weekday = _WEEKDAYS.index(text.lower())
        elif letter == "a":
            weekday = _names("a").index(text.lower())
        elif letter == "w":
            weekday = (int(text) - 1) % 7
        elif letter == "u":
            weekday = int(text) - 1
    return weekday


def _month(values):
    month = 1
    for letter, text in values.items():
        if letter == "m":
            month = int(text)
        elif letter in "Bb":
            month = _names(letter).index(text.lower()) + 1
    return month


def _hour(values):
    hour = 0
    for letter, text in values.items():
        if letter == "H":
            hour = int(text)
        elif letter == "I":
            hour = int(text) % 12
            if values.get("p", "").lower() == "pm":
                hour += 12
    return hour


def _year(values):
    year = None
    for letter, text in values.items():
        if letter == "y":
            year = int(text)
            year += 2000 if year <= 68 else 1900
        elif letter == "Y":
            year = int(text)
    return year


def _check_weeks(values, weekday):
    by_day = "and a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in values:
        if "V" not in values or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' " + by_day)
        if "j" in values:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' "
                             "instead.")
    elif "V" in values and "U" not in values and "W" not in values:
        if weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' " + by_day)
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                         "instead.")


def _day_of_week(first, values, weekday):
    """Day of the year from %U or %W: weeks that begin on Sunday or Monday; week 0 is before the first of them."""
    letter = [letter for letter in values if letter in "UW"][-1]
    week = int(values[letter])
    if letter == "U":
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    if week == 0:
        return 1 + weekday - first
    return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


def _day_of_iso_week(date, year, week, weekday):
    """The year and the day of the year of a day in an ISO week."""
    day = week * 7 + weekday + 1 - (date(year, 1, 4).isoweekday() + 3)
    if day < 1:
        day += date(year, 1, 1).toordinal()
        year -= 1
        day -= date(year, 1, 1).toordinal()
    return year, day


def _day_of_year(date, year, values, weekday):
    """The year and the day of the year, where a directive other than month and day tells it; else None for the day."""
    if "j" in values:
        return year, int(values["j"])
    if weekday is None:
        return year, None
    if "U" in values or "W" in values:
        day = _day_of_week(date(year, 1, 1).weekday(), values, weekday)
    elif "G" in values and "V" in values:
        year, day = _day_of_iso_week(date, int(values["G"]), int(values["V"]), weekday)
    else:
        return year, None
    if day <= 0:
        year -= 1
        day += date(year + 1, 1, 1).toordinal() - date(year, 1, 1).toordinal()
    return year, day


def _settle(values):
    """The fields of a struct_time, the microseconds, and the offset's part below a second."""
    from datetime import date
    year, month, day, weekday = _year(values), _month(values), int(values.get("d", 1)), _weekday(values)
    _check_weeks(values, weekday)
    seconds, us = _offset(values["z"]) if "z" in values else (None, 0)
    zone = values.get("Z")
    dst = _daylight(zone) if zone else -1
    is_leap_day = year is None and month == 2 and day == 29
    if year is None:
        year = 1904 if is_leap_day else 1900
    year, day_of_year = _day_of_year(date, year, values, weekday)
    if day_of_year is None:
        found = date(year, month, day)
        day_of_year = found.toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        found = date.fromordinal(day_of_year - 1 + date(year, 1, 1).toordinal())
    if weekday is None:
        weekday = found.weekday()
    fields = (1900 if is_leap_day else found.year, found.month, found.day, _hour(values), int(values.get("M", 0)),
              int(values.get("S", 0)), weekday, day_of_year, dst, zone, seconds)
    return fields, int(values.get("f", "").ljust(6, "0")), us


def _strptime(data_string, format="%a %b %d %H:%M:%S %Y"):
    for index, value in enumerate((data_string, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(value)}")
    matched = _compile(format).match(data_string)
    if not matched:
        raise ValueError(f"time data {data_string!r} does not match format {format!r}")
    if len(data_string) != matched.end():
        raise ValueError(f"unconverted data remains: {data_string[matched.end():]}")
    return _settle(matched.groupdict())


def _strptime_time(data_string, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime makes its struct_time of."""
    return _strptime(data_string, format)[0]


def _strptime_datetime(cls, data_string, format="%a %b %d %H:%M:%S %Y"):
    """What datetime.strptime gives."""
    from datetime import timedelta, timezone
    fields, microsecond, offset_us = _strptime(data_string, format)
    args = fields[:6] + (microsecond,)
    zone, seconds = fields[9:]
    if seconds is None:
        return cls(*args)
    span = timedelta(seconds=seconds, microseconds=offset_us)
    return cls(*args, timezone(span, zone) if zone else timezone(span))
