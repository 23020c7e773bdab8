# fromisoformat of times and datetimes: precision, separators, zones, and their errors.
from datetime import datetime, time


def attempt(label, call):
    try:
        print(label, repr(call()))
    except Exception as error:
        print(label, ascii(f'{type(error).__name__}: {error}'))


for text in ('04', '04:05', '04:05:06', '0405', '040506', '04:05:06.1', '04:05:06.123', '04:05:06.123456', '04:05:06.1234567', '04:05:06,123', '040506.123', '04:05:06.', '04:05:06Z', '04Z', '04:05:06+00:00', '04:05:06+0000',
             '04:05:06+00', '04:05:06-05:30', '04:05:06+05:30:15', '04:05:06+05:30:15.123456', '04:05:06+053015', '04:05:06-00:00', '04:05:06+24:00', '04:05:06+23:59:59.999999', '04:05:06+5:30', 'T04:05:06', 'T0405', 't04', '24:00',
             '23:60', '23:59:60', '4:05', '04:5', '04:05:6', '', 'T', '04:05:06 +00:00', '04:05:06.+00:00', '04:05:06z', '04:05:06.123456Z', '04:05:06.12345678+01:00', '04-05', '0405:06', '04:0506', '04:05:06+', '04:05:06-',
             '04:05:06++01:00', '０4:05', '04:05:06.1２', 'a', '04:05:06+01:00:00.000001', '04:05:06.000000+00:60', '04.5', '04:05.5', '04:05:06Z0'):
    attempt(ascii(text), lambda: time.fromisoformat(text))
    if text:
        attempt(ascii(text), lambda: datetime.fromisoformat('2011-W44-5 ' + text.lstrip('T')))
for text in ('2011-11-04T00', '2011-11-04T00:05:23.283+00:00', '20111104T000523', '2011-11-04\u20ac00:05', '2011-11-0400:05', '2011-11-04T00:05:23ZZ', '2020-01-01T00:00:00.000001-00:00:01', '2011W4451234', '2011-W44-51234', '2011-11-04'):
    attempt(ascii(text), lambda: datetime.fromisoformat(text))
for wrong in (None, 5, b'04:05'):
    attempt(wrong, lambda: time.fromisoformat(wrong))
    attempt(wrong, lambda: datetime.fromisoformat(wrong))
