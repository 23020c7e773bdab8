# HTMLCalendar: months, years and pages; classes of one's own.
import calendar

print(calendar.HTMLCalendar().formatmonth(2020, 2))
print(calendar.HTMLCalendar(6).formatyear(2020, 4)[:1500])
print(calendar.HTMLCalendar().formatyearpage(2020)[:500])
print(calendar.HTMLCalendar().formatyearpage(2020, css=None, encoding='ascii')[:300])


class Links(calendar.HTMLCalendar):
    cssclasses = ['weekday'] * 5 + ['weekend'] * 2

    def formatday(self, day, weekday):
        return f'<td><a href="#{day}">{day}</a></td>' if day else super().formatday(day, weekday)


print(Links(2).formatmonth(2021, 2, withyear=False))
