import datetime as D
from datetime import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: date(2020))
t(lambda: date())
t(lambda: date(1,2,3,4))
t(lambda: date(1,2,3,x=4))
t(lambda: date('a',2,3))
t(lambda: date(1.0,2,3))
t(lambda: date(2020,1,1)<3)
t(lambda: date(2020,1,1)+3)
t(lambda: date(2020,1,1)+date(2020,1,1))
t(lambda: date.fromtimestamp(1e20))
t(lambda: date.fromordinal(0))
t(lambda: date.fromordinal(10**7))
t(lambda: date.fromisocalendar(2020,60,1))
t(lambda: date.fromisocalendar(2020,1,8))
t(lambda: date.fromisocalendar(20200,1,7))
t(lambda: date(2020,1,1).isocalendar())
t(lambda: date(2020,1,1).isocalendar().week)
t(lambda: date(2020,1,1).replace(month=13))
t(lambda: date(2020,1,1).replace(foo=13))
t(lambda: date(2020,1,1).replace(month='a'))
t(lambda: date.today().foo)
t(lambda: date(2020,1,1).__reduce__())
t(lambda: setattr(date(2020,1,1),'year',3))
t(lambda: D.__all__)
t(lambda: (D.MINYEAR,D.MAXYEAR,D.UTC))
t(lambda: hash(date(2020,1,1))==hash(date(2020,1,1)))
t(lambda: type(date(2020,1,1)))
t(lambda: date(2020,1,1)-1)

for y in (1999, 2000, 2004, 2005, 2008, 2009, 2010, 2015, 2016, 2020, 2021, 2026):
    print(y, tuple(date(y, 1, 1).isocalendar()), tuple(date(y, 12, 31).isocalendar()), date(y, 12, 31).timetuple().tm_yday)
bad = [n for n in range(1, 3652060, 997) if date.fromordinal(n).toordinal() != n]
print(bad, date.fromordinal(1), date.fromordinal(3652059), date.fromordinal(146097), date.fromordinal(730485))
print(date(2020, 1, 1).ctime(), date(2020, 12, 5).strftime("%A %d %B %Y, week %U"), "{:%d/%m/%y}".format(date(2020, 2, 3)))
class Day(date):
    def __new__(cls, *args):
        return super().__new__(cls, *args)
    def tomorrow(self):
        return self + timedelta(days=1)
print(repr(Day(2020, 2, 28).tomorrow().tomorrow()), Day.today() >= Day(2020, 1, 1), date.today() == datetime.now().date())
match date(2020, 1, 2):
    case date(year=y, month=1):
        print("january", y)
