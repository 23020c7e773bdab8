# Months and years as text, with all widths and first days.
import calendar

print(calendar.month(2024, 2))
print(calendar.calendar(2023))
calendar.prmonth(2020, 5)
calendar.prcal(1999, m=4)
print(calendar.TextCalendar(6).formatmonth(2021, 8, w=4, l=2))
print(calendar.TextCalendar(3).formatyear(2022, 2, 1, 8, 2))
calendar.TextCalendar().pryear(2001, m=1)
calendar.setfirstweekday(calendar.SUNDAY)
print(calendar.firstweekday(), calendar.weekheader(3), calendar.weekheader(10), calendar.week([(1, 0), (0, 1)], 3))
print(calendar.month(2024, 9))
for wrong in (7, -1):
    try:
        calendar.setfirstweekday(wrong)
    except ValueError as error:
        print(type(error).__name__, error)


class Marks(calendar.TextCalendar):
    def formatday(self, day, weekday, width):
        return ('*' if day else '').center(width)


print(Marks().formatmonth(2024, 1))
calendar.TextCalendar().prweek([(1, 0), (2, 1)], 4)
print()
calendar.format(['ab', 'c'], 6, 1)
print(repr(calendar.formatstring(['a', 'b'], 5, 2)), repr(calendar.TextCalendar().formatweekday(2, 9)), repr(calendar.TextCalendar().formatday(0, 1, 5)))
