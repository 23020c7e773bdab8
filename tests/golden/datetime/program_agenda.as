# stress: every 97 (a long program)
# An agenda: birthdays, working days, ages, weeks, spans told in words, meetings in several zones.
import calendar
from datetime import date, datetime, time, timedelta, timezone


def age(born, today):
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def next_birthday(born, today):
    for year in (today.year, today.year + 1):
        try:
            day = born.replace(year=year)
        except ValueError:
            day = date(year, 3, 1)
        if day >= today:
            return day


def working_days(start, end, holidays=()):
    return sum((start + timedelta(n)).weekday() < 5 and start + timedelta(n) not in holidays for n in range((end - start).days))


def in_words(span):
    seconds = int(span.total_seconds())
    parts = []
    for name, size in (('week', 604800), ('day', 86400), ('hour', 3600), ('minute', 60), ('second', 1)):
        count, seconds = divmod(seconds, size)
        if count:
            parts.append(f'{count} {name}{"s" * (count != 1)}')
    return ', '.join(parts) or 'now'


def easter(year):
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * l) // 433
    month, day = divmod(h + l - 7 * m + 90, 25)[0], 0
    return date(year, month, (h + l - 7 * m + 33 * month + 19) % 32)


today = date(2024, 2, 28)
for name, born in (('Ada', date(1815, 12, 10)), ('Leap', date(2000, 2, 29)), ('New', date(2024, 2, 28)), ('Old', date(1, 1, 1))):
    day = next_birthday(born, today)
    print(f'{name:<5} {born:%d.%m.%Y} {age(born, today):>4} {day} {day:%A} in {(day - today).days} days')
print(working_days(date(2024, 1, 1), date(2024, 12, 31)), working_days(date(2024, 5, 1), date(2024, 5, 31), {date(2024, 5, 1), date(2024, 5, 9)}), [str(easter(y)) for y in (2000, 2008, 2011, 2024, 2038)])
for span in (timedelta(0), timedelta(seconds=1), timedelta(days=10, hours=5, minutes=1), timedelta(weeks=3, seconds=59), datetime(2024, 12, 24, 18) - datetime(2024, 2, 28, 9, 30)):
    print(span, '|', in_words(span), '|', span / timedelta(hours=1), '|', span // timedelta(days=1))
zones = {'London': timezone.utc, 'Delhi': timezone(timedelta(hours=5, minutes=30), 'IST'), 'New York': timezone(timedelta(hours=-5), 'EST')}
meeting = datetime.combine(today, time(14, 45), zones['London'])
for city, zone in zones.items():
    local = meeting.astimezone(zone)
    print(f'{city:<9} {local:%Y-%m-%d %H:%M %Z %z} {local.isoformat()} {local == meeting} {local.utcoffset()}')
fridays = [date(year, month, 13) for year in (2023, 2024, 2025, 2026) for month in range(1, 13) if date(year, month, 13).weekday() == calendar.FRIDAY]
print(*fridays)
print(*sorted(datetime.strptime(text, '%d %b %Y %H:%M') for text in ('3 Mar 2024 09:00', '29 Feb 2024 23:59', '1 Jan 2023 00:00')), sep='\n')
for week in calendar.Calendar(calendar.SUNDAY).monthdatescalendar(2024, 2):
    print(' '.join(f'{day:%d}' if day.month == 2 else '..' for day in week))
start = datetime(2024, 1, 31)
print([(start + timedelta(days=30 * k)).strftime('%b %d') for k in range(5)], date.fromisocalendar(2024, 9, 3) == today, today.isocalendar()[:2], today.timetuple().tm_yday, f'{datetime(2024, 2, 28, 17, 5):%I:%M %p}')
