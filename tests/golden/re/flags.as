# Flags: as an enum, inline, scoped, and what they do.
import re

print(re.I, re.IGNORECASE, repr(re.A), str(re.M | re.S), re.NOFLAG, re.X | re.I | re.M, ~re.I & (re.I | re.S))
print(re.RegexFlag(2), re.RegexFlag(0), list(re.RegexFlag), re.I.value, int(re.X), re.I in (re.I | re.M), type(re.I))
print(re.RegexFlag(1024), re.I | 1024, isinstance(re.I, int), re.U == 32)
for pattern, flags in [('a', 0), ('a', re.I), ('a', re.A), ('(?ims)a', 0), ('(?x) a # b', re.DOTALL), (b'a', 0), (b'a', re.I),
                       ('a', re.U), ('(?a)x', 0), ('(?u)x', 0), (b'(?L)x', 0), ("it's", 0), ('a' * 300, re.I), ('x', 0x1000)]:
    c = re.compile(pattern, flags)
    print(c, c.flags)
print(re.findall('a.b', 'a\nb aXb'), re.findall('a.b', 'a\nb aXb', re.S), re.findall('(?s:a.)b', 'a\nb'), re.findall('(?s)a(?-s:.)b', 'a\nb'))
text = 'one\ntwo\n'
print(re.findall('^.', text), re.findall('^.', text, re.M), re.findall('.$', text), re.findall('.$', text, re.M))
print([m.start() for m in re.finditer('^', text, re.M)], [m.start() for m in re.finditer('$', text, re.M)])
print([m.start() for m in re.finditer('^', text)], [m.start() for m in re.finditer('$', text)], [m.start() for m in re.finditer(r'\Z', text)])
print([m.start() for m in re.finditer(r'\A', text, re.M)], re.findall('(?m:^)t', text), re.findall('(?m)(?-m:^)t', text))
print(re.findall(r'''
    \d +   # digits [
    [ #]   # a blank or a hash
    \ x    # blank, x
    ''', '12# x 3  x', re.X))
print(re.findall('(?x: a b ) c', 'ab c abc'), re.findall('(?x) a (?-x: b)', 'a b ab'))
print(re.findall('(?i:a)b', 'ab Ab aB AB'), re.findall('(?i)a(?-i:b)', 'ab Ab aB AB'))
print(re.findall(r'\w+', 'née ١٢ 日本 a_b', re.A), re.findall(r'\w+', 'née ١٢ 日本 a_b'), re.findall(r'(?a:\w)\w', 'néé ab'))
print(re.findall(r'\d', '1١', re.A), re.findall(r'\d', '1١'), re.findall(r'\s', ' \xa0\x1c\u2003', re.A), re.findall(r'\s', ' \xa0\x1c\u2003\u180e'))
print(re.findall(r'\bé', 'é aé', re.A), re.findall(r'\bé', 'é aé'), re.findall(r'(?a:\b)é', 'é aé'), re.findall(r'(?a)(?u:\b)é', 'é aé'))
