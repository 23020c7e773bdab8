import datetime as D
from datetime import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: date(2020,1,1)<datetime(2020,1,1))
t(lambda: datetime(2020,1,1)<date(2020,1,1))
t(lambda: date(2020,1,1)==datetime(2020,1,1))
t(lambda: date(2020,1,1)-datetime(2020,1,1))
t(lambda: datetime(2020,1,1)-date(2020,1,1))
t(lambda: datetime(2020,1,1,24))
t(lambda: datetime(2020,1,1,1,60))
t(lambda: datetime(2020,1,1,1,1,60))
t(lambda: datetime(2020,1,1,1,1,1,1000000))
t(lambda: datetime(2020,1,1,fold=3))
t(lambda: datetime(2020,1))
t(lambda: datetime(2020,1,1).isoformat(timespec='x'))
t(lambda: datetime(2020,1,1).isoformat(3))
t(lambda: datetime(2020,1,1).isoformat('ab'))
for s in 'auto hours minutes seconds milliseconds microseconds'.split():
    t(lambda: datetime(2020,1,1,1,2,3,456789,timezone(timedelta(hours=5,seconds=3))).isoformat(' ',s))
t(lambda: datetime.fromtimestamp('a'))
t(lambda: datetime.fromtimestamp(1.5, 3))
t(lambda: datetime.fromtimestamp(float('nan')))
t(lambda: datetime.fromtimestamp(1e13))
t(lambda: datetime.combine(1,2))
t(lambda: datetime.combine(date(2020,1,1),2))
t(lambda: datetime(2020,1,1).timetuple())
t(lambda: datetime(2020,1,1,1,2,3,4).__reduce__())
t(lambda: f"{date(2020,1,1):%d %b}|{date(2020,1,1)}|{datetime(2020,1,1):>30}")

d = datetime(2024, 2, 28, 23, 59, 59, 999999)
print(d + timedelta(microseconds=1), d + timedelta(days=1), d - timedelta(days=60), d.replace(year=2023, fold=1))
print(d.date(), d.time(), d.timetz(), d.weekday(), d.isoweekday(), d.isocalendar(), d.toordinal(), d.ctime())
print((datetime(2024, 3, 1) - d), (d - datetime(2024, 3, 1)).total_seconds(), d.timetuple().tm_yday)
print(datetime.combine(date(2020, 5, 6), time(7, 8, 9)), datetime.min < d < datetime.max, sorted([d, datetime(2000, 1, 1)]))
utc = d.replace(tzinfo=timezone.utc)
print(utc.timestamp(), utc.astimezone(timezone(timedelta(hours=-5), "EST")), datetime.fromtimestamp(0, timezone.utc))
print(utc == utc.astimezone(timezone(timedelta(hours=3))), hash(utc) == hash(utc.astimezone(timezone(timedelta(hours=3)))))
print(datetime.fromtimestamp(1.0000005, timezone.utc), datetime.fromtimestamp(-0.5, timezone.utc), datetime.utcfromtimestamp(1e9))
class Mine(datetime):
    pass
m = Mine(2020, 1, 1)
print(repr(m), type(m + timedelta(1)), repr(m.replace(day=3)), Mine.fromisoformat("2020-01-02"), isinstance(m, date))
import copy
print(copy.copy(m), copy.deepcopy([d, utc, d.time(), d.date(), timedelta(3)]))
print({d: 1}[d], {d.date(): 2}[d.date()], len({timedelta(1), timedelta(hours=24)}))

