# What a calendar shows as data; helpers; limits of the calendar.
import calendar
import datetime


def attempt(label, call):
    try:
        print(label, call())
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for year in (1, 1900, 2000, 2023, 2024, 9999, 0, 10000, -4):
    attempt(year, lambda: (calendar.isleap(year), [calendar.monthrange(year, month) for month in (1, 2, 12)], calendar.weekday(year, 3, 1)))
for first in (0, 3, 6, 8, -1):
    print(first, list(calendar.Calendar(first).iterweekdays()))
for name in ('itermonthdates', 'itermonthdays', 'itermonthdays2', 'itermonthdays3', 'itermonthdays4', 'monthdatescalendar', 'monthdays2calendar', 'monthdayscalendar'):
    for first in (0, 6):
        attempt((name, first), lambda: [str(item) for item in getattr(calendar.Calendar(first), name)(2024, 2)])
    attempt(name, lambda: list(getattr(calendar.Calendar(), name)(2024, 13)))
    attempt(name, lambda: len(list(getattr(calendar.Calendar(), name)(9999, 12))))
    attempt(name, lambda: len(list(getattr(calendar.Calendar(), name)(1, 1))))
for name in ('yeardatescalendar', 'yeardays2calendar', 'yeardayscalendar'):
    print(name, len(getattr(calendar.Calendar(), name)(2024)), str(getattr(calendar.Calendar(), name)(2024, 5)[1][2])[:300])
print(list(calendar.month_name), list(calendar.month_abbr), list(calendar.day_name), list(calendar.day_abbr), len(calendar.month_name), calendar.day_name[-1], calendar.month_name[1:3], calendar.day_abbr[2:4])
attempt('month name', lambda: calendar.month_name[13])
attempt('day name', lambda: calendar.day_name['a'])
print(calendar.timegm((1970, 1, 1, 0, 0, 0)), calendar.timegm((2024, 2, 29, 12, 30, 15, 0, 0, 0)), calendar.timegm(datetime.datetime(2000, 1, 1).timetuple()))
attempt('timegm', lambda: calendar.timegm((1,)))
attempt('timegm', lambda: calendar.timegm((2020, 13, 1, 0, 0, 0)))
attempt('month 0', lambda: calendar.monthrange(2020, 0))
attempt('month 13', lambda: calendar.month(2020, 13))
print(calendar.leapdays(1900, 2000), calendar.leapdays(2000, 2001), calendar.monthcalendar(2024, 9), calendar.IllegalWeekdayError(9), calendar.MONDAY, calendar.SUNDAY, calendar.mdays)
