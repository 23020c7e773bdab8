# Dates, datetimes and times compared with each other, aware and naive, and with what they are not.
import operator
from datetime import date, datetime, time, timedelta, timezone

values = [date(2020, 1, 1), date(2020, 1, 2), datetime(2020, 1, 1), datetime(2020, 1, 1, 12), datetime(2020, 1, 1, tzinfo=timezone.utc), datetime(2020, 1, 1, 5, tzinfo=timezone(timedelta(hours=5))), time(1), time(1, tzinfo=timezone.utc),
          time(0, tzinfo=timezone(timedelta(hours=-1))), None, 5, '2020-01-01', timedelta(1), timezone.utc]
for a in values:
    for b in values:
        results = []
        for name in ('add', 'sub', 'eq', 'ne', 'lt', 'le', 'gt', 'ge'):
            try:
                results.append(str(getattr(operator, name)(a, b)))
            except TypeError as error:
                results.append(str(error))
        print(a, '/', b, '/', ' | '.join(results))
print(datetime(2020, 1, 1, tzinfo=timezone.utc) in {datetime(2020, 1, 1, 5, tzinfo=timezone(timedelta(hours=5)))}, len({date(2020, 1, 1), datetime(2020, 1, 1)}), hash(time(1, tzinfo=timezone.utc)) == hash(time(0, tzinfo=timezone(timedelta(hours=-1)))))
print(sorted([date(2021, 1, 1), date(2020, 5, 5), date(1999, 12, 31)]), max(datetime.min, datetime.max), min([time(5), time(4, 59)]))
