# The module's functions, flags as an enum, compiled patterns as objects, re.Scanner, purge, template
import re
import copy


def attempt(what, f):
    try:
        print(what, '->', f())
    except Exception as e:
        print(what, '->', type(e).__name__, e)


print(re.I, re.IGNORECASE | re.M, repr(re.X), re.RegexFlag(0), re.RegexFlag(2 | 8 | 16), ~re.I, re.I & re.M, int(re.A), re.S == 16, re.NOFLAG if hasattr(re, 'NOFLAG') else '')
for flags in (0, re.I, re.A, re.I | re.M | re.S | re.X, re.U, 0):
    p = re.compile('a', flags)
    print(repr(p), p.flags, p.pattern, p.groups)
for args in (('a', re.L), (b'a', re.U), ('a', re.A | re.U), (b'a', re.L), ('(?L)a',), (b'(?u)a',), ('(?a)(?u)x',), ('a(?i)b',), ('(?i)a', re.M), (5,), (None,), (['a'],), (re.compile('a'), re.I), (re.compile('a'),), ('x' * 300,)):
    attempt(args if len(str(args)) < 60 else 'long', lambda: re.compile(*args))
p, q = re.compile('(a)(?P<n>b)?'), re.compile('(a)(?P<n>b)?')
print(p == q, p is q, hash(p) == hash(q), p != re.compile('(a)(?P<n>b)?', re.I), p == 'x', copy.copy(p) is p, copy.deepcopy(p) is p, {p: 1}[q])
m = p.match('ab')
print(copy.copy(m) is m, type(p).__name__, type(m).__name__, isinstance(p, re.Pattern), isinstance(m, re.Match), re.Pattern[str], re.Match[bytes])
for name, args in (('match', ('xab', 1)), ('search', ('xxab', 1, 3)), ('fullmatch', ('ab', 0, 1)), ('findall', ('abaab', 1)), ('split', ('xabxa', 1)), ('sub', ('-', 'abab', 1)), ('match', (5,)), ('match', ()), ('match', ('a', 'b')), ('search', ('abc', -5, 100)), ('match', (b'ab',)), ('findall', (None,))):
    attempt((name, args), lambda: getattr(p, name)(*args))
attempt('keywords', lambda: (p.match(string='xab', pos=1).span(), p.sub(repl='', string='ab', count=1), p.split(string='xax', maxsplit=1)))
attempt('bad keyword', lambda: p.match(text='a'))
attempt('set', lambda: setattr(p, 'pattern', 'x'))
attempt('new', lambda: re.Pattern())
for f in (re.match, re.search, re.fullmatch, re.findall):
    attempt(f.__name__, lambda: f('b', 'abc'))
attempt('finditer', lambda: [m.group() for m in re.finditer('.', 'ab\nc', re.S)])
it = re.finditer('a', 'aba')
print(next(it), list(it), list(it), type(it).__name__)
scanner = p.scanner('ab a')
print(scanner.match(), scanner.search(), scanner.match(), scanner.pattern is p)
lex = re.Scanner([(r'[a-zA-Z_]\w*', lambda s, t: ('name', t)), (r'\d+\.\d*', lambda s, t: ('float', float(t))), (r'\d+', lambda s, t: ('int', int(t))), (r'=|\+|-|\*|/', lambda s, t: ('op', t)), (r'\s+', None)])
print(lex.scan('sum = 3*foo + 312.50+bar ?rest'))
print(re.escape('1+1=2?'), re.purge(), re.error('m', 'pattern\nline', 9), vars(re.error('m', 'ab\ncd', 4)))
