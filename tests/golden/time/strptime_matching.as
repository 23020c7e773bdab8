# time.strptime: what each directive takes, spaces, case, and what does not match.
import time

for text, format in (('30 Nov 00', '%d %b %y'), ('10:20 PM', '%I:%M %p'), ('12 AM', '%I %p'), ('12 pm', '%I %p'), ('MONDAY', '%A'), ('mon', '%a'), ('January 5', '%B %d'), ('99', '%y'), ('68', '%y'), ('69', '%y'),
                     ('2020 060', '%Y %j'), ('2021 366', '%Y %j'), ('2020 10 1', '%Y %U %w'), ('2020 10 1', '%Y %W %w'), ('2020 10 1', '%G %V %u'), ('2020 53 7', '%G %V %u'), ('2021 53 7', '%G %V %u'), ('2020 00 0', '%Y %U %w'),
                     ('32', '%d'), ('00', '%d'), (' 1', '%d'), ('1 ', '%d'), ('a', '%d'), ('', '%d'), ('', ''), ('a', 'A'), ('a b', 'a  b'), ('a  b', 'a b'), ('%', '%%'), ('UTC', '%Z'), ('gmt', '%Z'), ('EST', '%Z'), ('+0530', '%z'),
                     ('+05:30', '%z'), ('-05:30:15.123', '%z'), ('Z', '%z'), ('z', '%z'), ('+05:3015', '%z'), ('+0530a', '%z'), ('123', '%f'), ('1234567', '%f'), ('1', '%'), ('1', '%Q'), ('2020', '%Y %m'), ('03/04/21', '%x'),
                     ('15:06:07', '%X'), ('Thu Mar  4 15:06:07 2021', '%c'), ('2020 10', '%Y %V'), ('10', '%V'), ('2020 100', '%G %j'), ('2020 5 100 1', '%G %V %j %u'), ('29 Feb', '%d %b'), ('29 Feb 2021', '%d %b %Y'), ('30 Feb', '%d %b'),
                     ('(1)', '(%d)'), ('1.2', '%d.%m'), ('1x2', '%d.%m'), ('61', '%S'), ('62', '%S'), ('24', '%H'), ('13', '%I'), ('2020\n5', '%Y %m'), ('111', '%d%m'), ('5', '%\\'), ('x\\5', 'x\\%d'), ('2\u0661', '%d'), ('\u0661', '%d'),
                     ('10 1', '%U %w'), ('2020 5 10 1', '%Y %U %W %w'), ('0000', '%Y'), ('9999 53 7', '%G %V %u'), (5, '%d'), ('5', None)):
    try:
        t = time.strptime(text, format)
        print((text, format), tuple(t), t.tm_zone, t.tm_gmtoff)
    except (ValueError, TypeError) as error:
        print((text, format), f'{type(error).__name__}: {error}')
print(time.strptime('Sat Jun 06 16:26:11 1998'))
try:
    time.strptime('5 5', '%d %d')
except Exception as error:
    print(type(error).__name__, error)
