# date.fromisoformat and fromisocalendar: calendar dates, week dates, and what is neither.
from datetime import date, datetime


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, ascii(f'{type(error).__name__}: {error}'))


for text in ('2011-11-04', '20111104', '2011-W44-5', '2011W445', '2011-W44', '2011W44', '2011-W53-1', '2020-W53-7', '2020-W54-1', '2011-W00-1', '2011-W44-0', '2011-W44-8', '2011-W-1', '2011-308', '2011', '2011-11', '201111',
             '2011-1-4', '2011-11-4', '2011-13-01', '2011-02-29', '2012-02-29', '0000-01-01', '9999-12-31', '10000-01-01', '', '2011-11-04T', '2011/11/04', ' 2011-11-04', '2011-11-04 ', '-2011-11-04', '2011-1104', '201111-04',
             '2011-W445', '2011W44-5', '2011-11-04\0', '2011w445', '9999-W53-7', '0001-W01-1', '0001-W01-0', '1-1-1', '2011--1-1', '２０１１-11-04', '2011-11-0４'):
    attempt(ascii(text), lambda: date.fromisoformat(text))
    attempt(ascii(text), lambda: datetime.fromisoformat(text + 'T01:02'))
for wrong in (None, 5, b'2011-11-04', date(2020, 1, 1)):
    attempt(wrong, lambda: date.fromisoformat(wrong))
for args in ((2020, 53, 7), (2021, 53, 1), (2020, 0, 1), (2020, 1, 0), (2020, 1, 8), (0, 1, 1), (10000, 1, 1), (1, 1, 1), (9999, 52, 5), (9999, 52, 7), (2**40, 1, 1), (2020, 2**70, 1), (2020.0, 1, 1), ('2020', 1, 1), (2020, 1)):
    attempt(args, lambda: date.fromisocalendar(*args))
attempt('names', lambda: date.fromisocalendar(year=2020, week=1, day=3))
for year in (1999, 2004, 2009, 2010, 2015, 2016, 2020, 2021):
    print(year, [tuple(date(year, month, day).isocalendar()) for month, day in ((1, 1), (1, 4), (12, 28), (12, 31))])
ic = date(2020, 2, 29).isocalendar()
print(ic, ic.year, ic.week, ic.weekday, ic[0], ic == (2020, 9, 6), len(ic), type(ic).__name__)
