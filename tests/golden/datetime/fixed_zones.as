# timezone: making, limits, equality, names, text forms.
import copy
from datetime import UTC, datetime, timedelta, timezone


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


hour = timedelta(hours=1)
for args in ((), (1,), (timedelta(1),), (hour, 5), (hour, None), (hour, 'a', 'b'), (timedelta(0),), (timedelta(0), 'UTC'), (24 * hour,), (-24 * hour,), (timedelta(hours=23, minutes=59, seconds=59, microseconds=999999),), (-hour / 7,), (hour, ''), (hour, 'é%Z')):
    attempt(args, lambda: (timezone(*args), str(timezone(*args)), timezone(*args).utcoffset(None), timezone(*args).dst(None)))
print(timezone(offset=timedelta(0)) is timezone.utc, UTC is timezone.utc, timezone.utc == timezone(timedelta(0), 'x'), timezone.utc != timezone(hour), hash(timezone(hour)) == hash(timezone(hour, 'a')), timezone.min, timezone.max, timezone.utc.tzname(None))
print(copy.copy(timezone.utc) is timezone.utc, copy.deepcopy(timezone(hour, 'n')), timezone(hour).__getinitargs__(), timezone(hour, 'n').__reduce__()[1] if hasattr(timezone(hour), '__reduce__') else '')
attempt('utcoffset 5', lambda: timezone.utc.utcoffset(5))
attempt('tzname', lambda: timezone.utc.tzname())
attempt('dst', lambda: timezone.utc.dst('x'))
attempt('less', lambda: timezone.utc < timezone.utc)
attempt('sub', lambda: type('S', (timezone,), {}))
attempt('attribute', lambda: setattr(timezone.utc, 'x', 1))
attempt('min', lambda: datetime.min.replace(tzinfo=timezone(hour)).astimezone(timezone.utc))
attempt('max', lambda: datetime.max.replace(tzinfo=timezone(-hour)).astimezone(timezone.utc))
print(datetime(2020, 1, 1, tzinfo=timezone(-hour / 7)).isoformat(), datetime(2020, 1, 1, tzinfo=timezone(timedelta(microseconds=-1))).isoformat(), datetime(2020, 1, 1, 12, tzinfo=timezone(hour)).astimezone(timezone(-hour)).isoformat())
