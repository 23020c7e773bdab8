# Zones by TZ and tzset(): offsets, names, daylight saving time, and what mktime makes of it.
import os
import time

for zone in ('UTC', 'America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Sydney', 'EST5EDT', 'XYZ-3', '<+07>-7'):
    os.environ['TZ'] = zone
    time.tzset()
    print(zone, time.timezone, time.altzone, time.daylight, time.tzname)
    t = time.localtime(1600000000)
    print('   ', tuple(t), t.tm_zone, t.tm_gmtoff, time.mktime(t), time.strftime('%Z %z', t), time.ctime(0))
    print('   ', [time.mktime((2021, month, 1, 12, 0, 0, 0, 0, dst)) for month in (1, 7) for dst in (-1, 0, 1)])
