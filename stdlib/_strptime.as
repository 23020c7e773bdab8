"""Reading dates from texts by a format: the inside of time.strptime and datetime.strptime."""

import time

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
           "december")

# What a number may be: (digits, least, most), in the order in which they are tried.
_NUMBERS = {
    "d": ((2, 1, 31), (1, 1, 9)),
    "H": ((2, 0, 23), (1, 0, 9)),
    "I": ((2, 1, 12), (1, 1, 9)),
    "G": ((4, 0, 9999),),
    "j": ((3, 1, 366), (2, 1, 99), (1, 1, 9)),
    "m": ((2, 1, 12), (1, 1, 9)),
    "M": ((2, 0, 59), (1, 0, 9)),
    "S": ((2, 0, 61), (1, 0, 9)),
    "U": ((2, 0, 53), (1, 0, 9)),
    "W": ((2, 0, 53), (1, 0, 9)),
    "V": ((2, 1, 53), (1, 0, 9)),
    "w": ((1, 0, 6),),
    "u": ((1, 1, 7),),
    "y": ((2, 0, 99),),
    "Y": ((4, 0, 9999),),
}
_EXPANSIONS = {"c": "%a %b %d %H:%M:%S %Y", "x": "%m/%d/%y", "X": "%H:%M:%S"}


def _names(letter):
    """The texts that a name may be, longest first, each with its value."""
    if letter == "A":
        names = [(name, i) for i, name in enumerate(_WEEKDAYS)]
    elif letter == "a":
        names = [(name[:3], i) for i, name in enumerate(_WEEKDAYS)]
    elif letter == "B":
        names = [(name, i + 1) for i, name in enumerate(_MONTHS)]
    elif letter == "b":
        names = [(name[:3], i + 1) for i, name in enumerate(_MONTHS)]
    elif letter == "p":
        names = [("am", 0), ("pm", 1)]
    else:
        zones = {name.lower(): i for i, name in reversed(list(enumerate(time.tzname)))}
        names = [*zones.items(), ("utc", 0), ("gmt", 0)]
    return sorted(names, key=lambda pair: -len(pair[0]))


def _parse_format(format):
    """A list of items: a literal text, None for white space, or a 1-tuple with a directive's letter."""
    items = []
    i = 0
    while i < len(format):
        c = format[i]
        if c.isspace():
            while i < len(format) and format[i].isspace():
                i += 1
            items.append(None)
            continue
        if c != "%":
            items.append(c.lower())
            i += 1
            continue
        if i + 1 == len(format):
            raise IndexError
        letter = format[i + 1]
        if letter in _EXPANSIONS:
            items.extend(_parse_format(_EXPANSIONS[letter]))
        elif letter == "%":
            items.append("%")
        elif letter in _NUMBERS or letter in "AaBbpZzf":
            items.append((letter,))
        else:
            raise KeyError(letter)
        i += 2
    return items


def _offset_ends(text, at):
    """Where a %z may end: the longest first."""
    if text[at:at + 1] == "Z":
        return [at + 1]
    ends = []
    if text[at:at + 1] not in ("+", "-") or not text[at + 1:at + 3].isdecimal() or len(text) < at + 3:
        return ends
    at += 3
    for last in (False, True):
        if text[at:at + 1] == ":":
            at += 1
        if not (text[at:at + 1] in tuple("012345") and text[at + 1:at + 2].isdecimal()):
            return ends
        at += 2
        ends.insert(0, at)
    if text[at:at + 1] == ".":
        end = at + 1
        while end < min(len(text), at + 7) and text[end].isdecimal():
            end += 1
            ends.insert(0, end)
    return ends


def _candidates(item, text, at):
    """(end, value) for each way in which the item may match at this place, best first."""
    if item is None:
        end = at
        while end < len(text) and text[end].isspace():
            end += 1
        return [(e, None) for e in range(end, at, -1)]
    if isinstance(item, str):
        return [(at + 1, None)] if text[at:at + 1].lower() == item else []
    letter = item[0]
    if letter in _NUMBERS:
        found = []
        for digits, least, most in _NUMBERS[letter]:
            piece = text[at:at + digits]
            if len(piece) == digits and piece.isdecimal() and least <= int(piece) <= most:
                found.append((at + digits, int(piece)))
        if letter == "d" and text[at:at + 1] == " " and text[at + 1:at + 2] in tuple("123456789"):
            found.append((at + 2, int(text[at + 1])))
        return found
    if letter == "f":
        end = at
        while end < min(len(text), at + 6) and text[end].isdecimal():
            end += 1
        return [(e, int(text[at:e].ljust(6, "0"))) for e in range(end, at, -1)]
    if letter == "z":
        return [(end, text[at:end]) for end in _offset_ends(text, at)]
    return [(at + len(name), value) for name, value in _names(letter) if text[at:at + len(name)].lower() == name]


def _match(items, text):
    """The directives' values and where the match ends; None where the text does not match."""
    trail = []
    at = 0
    pending = _candidates(items[0], text, 0) if items else None
    while len(trail) < len(items):
        if not pending:
            if not trail:
                return None
            pending = trail.pop()[2]
            continue
        at, value = pending.pop(0)
        trail.append((at, value, pending))
        if len(trail) < len(items):
            pending = _candidates(items[len(trail)], text, at)
    values = {item[0]: step[1] for item, step in zip(items, trail) if isinstance(item, tuple)}
    return values, at


def _offset(z):
    """Seconds and microseconds of a %z."""
    if z == "Z":
        return 0, 0
    digits = z[1:]
    if digits[2:3] == ":":
        if len(digits) > 5 and digits[5] != ":":
            raise ValueError(f"Inconsistent use of : in {z}")
        digits = digits.replace(":", "")
    us = int(digits[7:].ljust(6, "0")) if len(digits) > 7 else 0
    seconds = int(digits[:2]) * 3600 + int(digits[2:4]) * 60 + int(digits[4:6] or 0)
    return (-seconds, -us) if z[0] == "-" else (seconds, us)


def _check_weeks(values, weekday):
    by_day = "and a weekday directive ('%A', '%a', '%w', or '%u')."
    if "G" in values:
        if "j" in values:
            raise ValueError("Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' "
                             "instead.")
        if "V" not in values or weekday is None:
            raise ValueError("ISO year directive '%G' must be used with the ISO week directive '%V' " + by_day)
    elif "V" in values:
        if "Y" not in values and "y" not in values or weekday is None:
            raise ValueError("ISO week directive '%V' must be used with the ISO year directive '%G' " + by_day)
        raise ValueError("ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' "
                         "instead.")


def _day_of_week(year, values, weekday):
    """Day of the year from %U or %W: weeks that begin on Sunday or Monday; week 0 is before the first of them."""
    from datetime import date
    first = date(year, 1, 1).weekday()
    week = values.get("U")
    if week is not None:
        first, weekday = (first + 1) % 7, (weekday + 1) % 7
    else:
        week = values["W"]
    if week == 0:
        return 1 + weekday - first
    return 1 + (7 - first) % 7 + 7 * (week - 1) + weekday


def _hour(values):
    if "I" not in values:
        return values.get("H", 0)
    hour = values["I"] % 12
    return hour + 12 if values.get("p") == 1 else hour


def _strptime(text, format):
    """The fields of a struct_time, the microseconds, and the offset as (seconds, microseconds) or None."""
    for index, value in enumerate((text, format)):
        if not isinstance(value, str):
            raise TypeError(f"strptime() argument {index} must be str, not {type(value)}")
    try:
        items = _parse_format(format)
    except KeyError as err:
        raise ValueError(f"'{err.args[0]}' is a bad directive in format '{format}'") from None
    except IndexError:
        raise ValueError(f"stray % in format '{format}'") from None
    matched = _match(items, text)
    if matched is None:
        raise ValueError(f"time data {text!r} does not match format {format!r}")
    values, end = matched
    if end != len(text):
        raise ValueError(f"unconverted data remains: {text[end:]}")
    return _settle(values)


def _settle(values):
    from datetime import date
    year = values.get("Y")
    if year is None and "y" in values:
        year = values["y"] + (2000 if values["y"] <= 68 else 1900)
    month, day = values.get("B", values.get("b", values.get("m", 1))), values.get("d", 1)
    weekday = values.get("A", values.get("a"))
    if "w" in values:
        weekday = (values["w"] - 1) % 7
    elif "u" in values:
        weekday = values["u"] - 1
    _check_weeks(values, weekday)
    leap_default = year is None and month == 2 and day == 29
    if year is None:
        year = 1904 if leap_default else 1900
    day_of_year = values.get("j")
    if day_of_year is None and weekday is not None:
        if "U" in values or "W" in values:
            if "Y" in values or "y" in values:
                day_of_year = _day_of_week(year, values, weekday)
        elif "V" in values:
            found = date.fromisocalendar(values["G"], values["V"], weekday + 1)
            year, month, day = found.year, found.month, found.day
            day_of_year = found.toordinal() - date(year, 1, 1).toordinal() + 1
    if day_of_year is None:
        day_of_year = date(year, month, day).toordinal() - date(year, 1, 1).toordinal() + 1
    else:
        found = date.fromordinal(day_of_year - 1 + date(year, 1, 1).toordinal())
        year, month, day = found.year, found.month, found.day
        day_of_year = found.toordinal() - date(year, 1, 1).toordinal() + 1
    if weekday is None:
        weekday = date(year, month, day).weekday()
    if leap_default:
        year = 1900
    offset = _offset(values["z"]) if "z" in values else None
    zone, dst = _zone(values, offset)
    fields = (year, month, day, _hour(values), values.get("M", 0), values.get("S", 0), weekday, day_of_year, dst, zone,
              None if offset is None else offset[0])
    return fields, values.get("f", 0), offset


def _zone(values, offset):
    if "z" in values and values["z"] == "Z":
        return "UTC", -1
    if "Z" not in values:
        return None, -1
    return (time.tzname[values["Z"]] if values["Z"] < len(time.tzname) else None), values["Z"]


def _strptime_time(text, format="%a %b %d %H:%M:%S %Y"):
    """What time.strptime makes its struct_time of."""
    return _strptime(text, format)[0]


def _strptime_datetime(cls, text, format="%a %b %d %H:%M:%S %Y"):
    """What datetime.strptime gives."""
    from datetime import timedelta, timezone
    fields, microsecond, offset = _strptime(text, format)
    args = fields[:6] + (microsecond,)
    if offset is None:
        return cls(*args)
    span = timedelta(seconds=offset[0], microseconds=offset[1])
    return cls(*args, timezone(span, fields[9]) if fields[9] else timezone(span))
