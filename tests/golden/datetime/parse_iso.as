import datetime as D
from datetime import *
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: date.fromisoformat('2020'))
t(lambda: date.fromisoformat(3))
t(lambda: datetime.fromisoformat('2020-01-01T99'))
t(lambda: datetime.fromisoformat('2020-01-01T10:20:30.1'))
t(lambda: datetime.fromisoformat('2020-01-01T10:20:30,12345678Z'))
t(lambda: datetime.fromisoformat('2020-W01-4 1020+0530'))
t(lambda: datetime.fromisoformat('20200101T102030.123+05:30:10.5'))
t(lambda: datetime.fromisoformat('xx'))
t(lambda: time.fromisoformat('xx'))
t(lambda: time.fromisoformat('T10:20'))
t(lambda: time.fromisoformat('10'))
t(lambda: time.fromisoformat('1'))
t(lambda: time.fromisoformat('10:20:30+01:00'))
