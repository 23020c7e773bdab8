# escape, the cache, patterns as values.
import re

print(re.escape('a.b*c[d] e\n-_é~#&'), re.escape(b'a.b\xff'), re.escape(''), re.escape('!"%\',/:;<=>@`'))
everything = ''.join(map(chr, range(256)))
print(re.fullmatch(re.escape(everything), everything) is not None, re.fullmatch(re.escape(everything), everything, re.X) is not None)
a, b = re.compile('abc'), re.compile('abc')
print(a is b, re.compile(a) is a, a == b, hash(a) == hash(b))
re.purge()
c = re.compile('abc')
print(a is c, a == c, hash(a) == hash(c), a != re.compile('abc', re.I), re.compile('a') == re.compile(b'a'), len({a, b, c}))
for i in range(600):
    re.compile('x%d' % i)
print(re.match('x599', 'x599'), re.compile('abc') is c)
print(a.pattern, a.flags, a.groups, a.groupindex, re.Pattern, type(a) is re.Pattern, isinstance(a, re.Pattern))
try:
    a < b
except TypeError as e:
    print(e)
try:
    class Sub(re.Pattern):
        pass
except TypeError as e:
    print(e)
import copy
print(copy.copy(a) is a, copy.deepcopy(a) is a, re.Pattern[str], re.Match[bytes], sorted(re.__all__))
class Text(str):
    pass
m = re.compile(Text('a+')).match(Text('aab'))
print(type(m[0]), type(m.string), type(m.re.pattern), type(re.sub('q', '', Text('aab'))))
