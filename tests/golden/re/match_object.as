# What a match tells: groups by number and name, positions, the last group.
import re

m = re.search(r'(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?', 'on 2024-05, not 05-2024')
print(m)
print(m.group(), m.group(0), m.group(1), m.group('month'), m.group(1, 'month', 'day'))
print(m.groups(), m.groups('-'), m.groups(default=0))
print(m.groupdict(), m.groupdict(''))
print(m.start(), m.end(), m.span(), m.start('day'), m.end(3), m.span('month'), m.span(4))
print(m[0], m['year'], m[2], m[3])
print(m.lastindex, m.lastgroup, m.regs)
print(m.pos, m.endpos, repr(m.string), m.re)
print(m.expand(r'\g<month>/\1[\g<4>]\n.'), bool(m))
for key in (5, -1, 'nope', 10**30, 1.5, None, (), True):
    try:
        print(repr(m[key]))
    except IndexError as e:
        print(repr(key), 'IndexError', e)
try:
    m[[]]
except TypeError as e:
    print(e)
for name in ('string', 'lastindex', 'extra'):
    try:
        setattr(m, name, 1)
    except AttributeError as e:
        print(name, type(e).__name__)
try:
    re.Match()
except TypeError as e:
    print(e)
print(re.match('x' * 80, 'x' * 90))
print(re.match('', 'abc'), re.match('é', 'éa'), re.match(rb'\xe9', b'\xe9a'))
import copy
print(copy.copy(m) is m, copy.deepcopy(m) is m, re.Match, type(m).__name__)
for pattern in ('(a)(b)?', '((a)(b))', '(a)|(b)', '(?:(a)|(b))*', '(?=(ab))(a)', '(a(b(c)))', '(?:(a)|b)*', 'a'):
    for text in ('ab', 'ba', 'abc', 'bb'):
        found = re.match(pattern, text)
        print(pattern, text, found and (found.groups(), found.lastindex))
