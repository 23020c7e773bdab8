# calendars and formats
import time
t = time.gmtime(1700000000.9)
print(t)
print(time.strftime("%Y-%m-%d %H:%M:%S %j %a %A %b %B %p %I %y %U %w %%", t), time.strftime("", t), repr(time.strftime("äö %H", t)))
print(time.asctime(t), "|", time.ctime(0), "|", time.asctime((2024, 2, 5, 1, 2, 3, 0, 36, -1)))
print(time.mktime(time.localtime(1e9)), time.localtime(1e9)[:6], time.timezone, time.tzname)
print(time.strftime("%d.%m.%Y", (2024, 12, 24, 0, 0, 0, 1, 359, -1)))


def attempt(f, *args):
    try:
        print(f(*args))
    except Exception as e:
        print(type(e).__name__, e)


attempt(time.strftime, 5)
attempt(time.strftime, "%Y", 5)
attempt(time.strftime, "%Y", (1, 2))
attempt(time.strftime, "%Y", (2024, 13, 1, 0, 0, 0, 0, 1, 0))
attempt(time.strftime, "%Y", (2024, 1, 32, 0, 0, 0, 0, 1, 0))
attempt(time.strftime, "%Y", (2024, 1, 1, 25, 0, 0, 0, 1, 0))
attempt(time.asctime, "x")
attempt(time.mktime, (1, 2))
attempt(time.gmtime, "x")
attempt(time.gmtime, float("nan"))
attempt(time.gmtime, 1e30)
attempt(time.sleep, -1)
attempt(time.sleep, "1")
attempt(time.sleep, float("nan"))
attempt(time.sleep, None)
attempt(time.sleep)
