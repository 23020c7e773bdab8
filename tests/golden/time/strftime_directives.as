# time.strftime: every directive, and odd formats.
import string
import time

moments = [(2021, 3, 4, 15, 6, 7, 3, 63, 0), (1999, 12, 31, 23, 59, 59, 4, 365, 0), (2024, 2, 29, 0, 0, 0, 3, 60, 0), (5, 1, 1, 12, 0, 0, 5, 1, 0), (2020, 12, 31, 1, 1, 1, 3, 366, 1)]
for letter in string.ascii_letters + '%':
    if letter in 'EOsPvkliLNqJKQfo+':
        continue
    print(letter, [time.strftime('%' + letter, moment) for moment in moments])
for format in ('', '%%', '%%Y', 'é%Y', '%G-W%V-%u', '%U %W', '%C %g', '%Y\n%t%n|', '%F %T %R %D', '日本%m月', 'no directives', '%Y' * 50, '\0%Y', '%', 'a%'):
    try:
        print(ascii(format), ascii(time.strftime(format, moments[0])))
    except ValueError as error:
        print(ascii(format), error)
for args in ((), ('%Y', 1), ('%Y', (2020, 1)), (5,), (None,), (b'%Y',), ('%Y', moments[0], 1)):
    try:
        print(args, time.strftime(*args))
    except TypeError as error:
        print(args, error)
