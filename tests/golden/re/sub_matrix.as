# sub and subn: templates with every escape, functions of every kind, counts, empty matches
import re
import warnings
warnings.simplefilter('ignore')


def attempt(*args, **kw):
    try:
        print(*map(ascii, args), kw or '', '->', ascii(re.subn(*args, **kw)))
    except Exception as e:
        print(*map(ascii, args), kw or '', '->', type(e).__name__, e, getattr(e, 'pos', ''))


for template in ['', '-', r'\1', r'[\1\2]', r'\g<1>', r'\g<word>', r'\g<0>', r'\0', r'\00', r'\07', r'\101', r'\n\t\r\a\f\v\b', r'\\', r'\.', r'\-', r'\q', r'\3', r'\g<3>', r'\g<x>', r'\g<', r'\g', r'\g<>', r'\g<1', r'\g< 1>', r'\g<-1>', r'\g<+1>', r'\g<01>', r'\12', r'\100', r'\377', r'\400', 'é\\1', '\\', '\n', r'\x41', r'\u0041', r'\N{BULLET}', r'\8', r'\18']:
    attempt(r'(?P<word>\w)(\d)?', template, 'a1 b')
for f in (lambda m: m[0].upper(), lambda m: '', lambda m: None, lambda m: 5, lambda m: b'x', lambda: 'x', str.upper, len, lambda m: 1 / 0, re.Match.group, lambda m: m.expand(r'<\1>')):
    try:
        print(re.sub(r'(\w)', f, 'ab c'))
    except Exception as e:
        print(type(e).__name__, e)
for pattern in ('', 'x*', '|a', 'a|', r'\b', '(?=b)', '(a)|b', '$', '^', r'\s*', '(?m)^'):
    for text in ('', 'ab', 'ba\nab', 'xxaxx'):
        print(repr(pattern), repr(text), re.subn(pattern, '-', text), re.sub(pattern, '<\\g<0>>', text, 2), re.split(pattern, text), re.split(pattern, text, 1))
for kw in (dict(count=0), dict(count=1), dict(count=-1), dict(count=99), dict(count=1, flags=re.I), dict(flags=re.I), dict(count='1'), dict(count=None)):
    attempt('a', 'x', 'aAaA', **kw)
attempt(b'a', b'x', b'banana')
attempt(b'a', 'x', b'banana')
attempt('a', b'x', 'banana')
attempt('a', 'x', b'banana')
attempt('a', 5, 'banana')
attempt('a', None, 'nothing')
attempt('a', 'x', None)
attempt(5, 'x', 'a')
attempt(b'(a)', rb'\1\g<1>\n', b'banana')
attempt('a', bytearray(b'x'), 'banana')
attempt(re.compile('A', re.I), 'x', 'banana')
attempt(re.compile('A'), 'x', 'banana', flags=re.I)


class Text(str):
    pass


print(type(re.sub('q', 'x', Text('abc'))).__name__, type(re.sub('b', 'x', Text('abc'))).__name__, re.sub('b', Text(r'\g<0>!'), 'abc'))
calls = []
print(re.sub(r'\d+', lambda m: calls.append(m.span()) or str(int(m[0]) * 2), '1 22 333'), calls, re.escape('a.b*c [d] é\n-_~'), re.escape(b'a.b\xff'))
