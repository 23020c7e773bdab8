# The ends of the calendar: what goes beyond them is an OverflowError.
import datetime as module
from datetime import MAXYEAR, MINYEAR, date, datetime, time, timedelta, timezone

for call in ('datetime.max + timedelta.resolution', 'datetime.min - timedelta.resolution', 'date.max + timedelta(1)', 'date.min - timedelta(1)', 'date.max + timedelta(0, 86399)', 'timedelta.max + timedelta.resolution', 'timedelta.max * 2', 'timedelta.min / 0.5',
             'timedelta.max // -1', '-timedelta.min', '-timedelta.max', 'abs(timedelta.min)', 'date.max - date.min', 'datetime.max - datetime.min', 'date.min + timedelta.max', 'datetime.max - timedelta.max', 'datetime.min + (datetime.max - datetime.min)',
             'date(9999, 12, 31).isocalendar()', 'date(1, 1, 1).isocalendar()', 'date.min.toordinal(), date.max.toordinal()', 'date.fromordinal(1), date.fromordinal(3652059)', 'date.max.timetuple()', 'datetime.min.utctimetuple()',
             'datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))).utctimetuple()', 'datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-5))).utctimetuple()', 'datetime(1, 1, 1, 1, tzinfo=timezone(timedelta(hours=5))) == datetime(1, 1, 1, tzinfo=timezone.utc)',
             'datetime(1, 1, 1, tzinfo=timezone(timedelta(hours=5))) - datetime(1, 1, 1, tzinfo=timezone.utc)', 'MINYEAR, MAXYEAR', 'date.resolution, datetime.resolution, time.resolution', 'time.min, time.max', 'date.min, date.max, datetime.min, datetime.max',
             'sorted(module.__all__)', 'date.__mro__', 'datetime.__mro__', 'date, datetime, time, timedelta, timezone', 'date.__module__, datetime.__qualname__, timedelta.__name__', 'timedelta(milliseconds=10**15)', 'timedelta(days=-999999999) - timedelta(microseconds=1)'):
    try:
        print(call, eval(call))
    except Exception as error:
        print(call, f'{type(error).__name__}: {error}')
