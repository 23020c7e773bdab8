# timestamp() of aware datetimes far from 1970 is rounded once, as total_seconds() is.
from datetime import datetime, timedelta, timezone

epoch = datetime(1970, 1, 1, tzinfo=timezone.utc)
for year in (1, 2, 300, 1494, 1969, 1970, 2038, 2255, 5000, 9999):
    for us in (0, 1, 4, 5, 499999, 500000, 999995, 999996, 999999):
        for zone in (timezone.utc, timezone(timedelta(hours=-5, microseconds=7))):
            d = datetime(year, 9, 9, 9, 59, 33, us, tzinfo=zone)
            stamp = d.timestamp()
            if year in (1, 1494, 9999) and us in (4, 999996):
                print(year, us, stamp)
            assert stamp == (d - epoch).total_seconds(), (year, us)
