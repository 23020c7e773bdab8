# Timestamps to and from datetimes: rounding, limits, zones, local time with clocks that change.
import os
import time
from datetime import date, datetime, timedelta, timezone


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


for stamp in (0, 1e9, 1e10, -1, 0.5, 1.0000005, 1.0000015, -0.0000005, 2**31, -62135596800, -62135596801, 253402300799, 253402300800, 1e18, 2**63, 2**70, float('nan'), float('inf'), 'a', None, 1j, True):
    attempt(stamp, lambda: datetime.fromtimestamp(stamp))
    attempt(stamp, lambda: datetime.fromtimestamp(stamp, timezone(timedelta(hours=3))))
    attempt(stamp, lambda: datetime.utcfromtimestamp(stamp))
    attempt(stamp, lambda: date.fromtimestamp(stamp))
attempt('none', lambda: datetime.fromtimestamp())
attempt('zone', lambda: datetime.fromtimestamp(0, 5))
attempt('now', lambda: datetime.now(5))
attempt('max', lambda: datetime.max.timestamp())
attempt('min', lambda: datetime.min.timestamp())
attempt('aware', lambda: datetime(2020, 1, 1, tzinfo=timezone(timedelta(hours=1, microseconds=1))).timestamp())
for zone in ('Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe'):
    os.environ['TZ'] = zone
    time.tzset()
    for fields in ((2021, 3, 28, 2, 30), (2021, 10, 31, 2, 30), (2021, 11, 7, 1, 30), (2021, 3, 14, 2, 30), (2021, 4, 4, 1, 45), (2021, 10, 3, 2, 15), (2021, 7, 1)):
        a, b = datetime(*fields), datetime(*fields, fold=1)
        print(zone, fields, a.timestamp(), b.timestamp(), a.astimezone(), b.astimezone(timezone.utc), repr(datetime.fromtimestamp(b.timestamp())), a == b)
