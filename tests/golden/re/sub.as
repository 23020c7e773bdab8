# sub and subn: templates, functions, counts, empty matches.
import re

print(re.sub(r'(\w+) (\w+)', r'\2 \1', 'hello world, foo bar'))
print(re.sub(r'(?P<a>\d)(?P<b>\d)?', r'<\g<a>|\g<b>|\g<0>|\g<1>>', '12 3'))
print(re.sub('x*', '-', 'abxd'), re.sub('', '-', 'ab'), re.sub('b*', '<>', 'abbc'), re.sub(r'\b', '|', 'one two'))
print(re.sub('a', 'b', 'aaaa', 2), re.sub('a', 'b', 'aaaa', count=3), re.subn('a', 'b', 'xaxa'), re.subn('q', 'b', 'xaxa'), re.sub('a', 'b', 'aa', -1))
print(repr(re.sub('a', r'\n\t\\\a\b\f\r\v\0\07\101\.\-', 'a')))
print(re.sub('(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)', r'\10-\1-\g<1>0', 'abcdefghij'))
print(re.sub('a', lambda m: str(m.start()), 'banana'), re.sub('.', lambda m: None, 'abc'), re.sub('b', lambda m: '', 'abc'))
print(re.sub('é', 'ü', 'né日é'), re.sub('(日)(本)', r'\2\1', '日本語'), re.sub(rb'(a)', rb'<\1>', b'xax'), re.sub(b'a', lambda m: b'(%s)' % m[0], b'xax'))
print(re.sub(b'a', bytearray(b'_'), b'xax'), re.sub(b'b', b'c', bytearray(b'abc')), re.sub(b'b', b'c', memoryview(b'abc')))
for template in (r'\2', r'\g<2>', r'\g<x>', r'\g<>', r'\g<', r'\g', r'\g<1', r'\g<1x>', r'\g<-1>', r'\q', r'\400', r'\99', 'ab\\', r'\g<n>\3', r'\g<é>', 'a\n\\q'):
    try:
        print(repr(re.sub('(?P<n>a)', template, 'b')))
    except (re.error, IndexError) as e:
        print(repr(template), type(e).__name__, e)
m = re.match('(a)(b)?', 'a')
print(repr(m.expand(r'\1\2|\g<2>|')))
try:
    m.expand(r'\3')
except re.error as e:
    print(e)

def nested(m):
    return re.sub(r'\d', lambda inner: str(int(inner[0]) + 1), m[0]) + '!'
print(re.sub(r'\d+', nested, 'a12b345'))

def fails(m):
    raise KeyError(m[0])
try:
    re.sub('b', fails, 'abc')
except KeyError as e:
    print('KeyError', e)
for bad in (1, 1.5, ['x']):
    try:
        re.sub('a', lambda m: bad, 'xaya')
    except TypeError as e:
        print(e)
text = 'unchanged'
print(re.sub('q', 'r', text) is text)
