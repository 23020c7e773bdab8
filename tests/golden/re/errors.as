# What is wrong with a pattern, and where.
import re

patterns = [
    '(', ')', 'a)b', '(a', '((a)', '(?', '(?:', '(?:a', '(?P', '(?P<', '(?P<>a)', '(?P<n', '(?P<n>', '(?P<1a>b)', '(?P<a b>c)',
    '(?P=', '(?P=n', '(?P=n)', '(?P=1)', '(?P>n)', '(?P!', '(?<a', '(?<', '(?x', '(?z)', '(?z:a)', '(?i', '(?i-', '(?i-:a)',
    '(?-', '(?-i', '(?-i)', '(?iz)', '(?i z)', '(?a-u:b)', '(?au)b', '(?L)a', '(?L:a)', '(?t:a)', '(?i-i:a)', 'a(?i)b', '(a(?i))',
    'a|(?i)b', '(?#', '(?#a', '(?(', '(?()a)', '(?(1', '(?(1)a', '(?(1)a)', '(?(0)a)', '(?(x)a)', '(?(1x)a)', '(?(-1)a)',
    '(a)(?(1)b|c|d)', '(a)(?(2)b)', '(?(1', '*', '+a', '?', '{1}', 'a|*', '(*)', '(?:+)', '^*', r'\b+', '$?', 'a**', 'a*+*', 'a+?*',
    'a{1}{2}', 'a???', 'a{2,1}', 'x{10,9}y', '[', '[]', '[^]', '[a', '[a-', '[a-]', '[z-a]', r'[\w-a]', r'[a-\d]', r'[\x62-\x61]',
    '[]-a]', r'[\q]', r'[\b\B]', r'[\8]', r'[\777]', r'[\x1]', '\\', 'ab\\', '[\\', r'\q', r'\y', r'\8', r'\1', r'(a)\2', r'(a\1)',
    r'(?P<n>a(?P=n))', r'\400', r'\x', r'\x1', r'\xg', r'\u123', r'\U1234567', r'\U00110000', r'\Udeadbeef', r'\N', r'\N{', r'\N{}',
    '(?<=a*)', '(?<=a|bc)', '(?<!a+)', r'(?<=(a)\1)', '(?<=(a)(?(1)b))', r'(?<=(?P<n>a)(?P=n))', r'(a|bc)(?<=\1)',
    '(?P<n>a)(?P<n>b)', '(?P<n>(?P<n>b))', '(?>a', '(?=a', '(?!', '(?<=a', '(?>', '(?(1)', '()(?(1)|(', 'a\nb(', 'a\nbc)', '\n\n*',
    'a{99999999999999}', 'a{1,99999999999999}', '(?P<é>a)(?P<é>b)', '(?P<a\\>b)', '(?\\)', '(?P\\<n>a)', '\\\n*', '[\\é-a]',
]
for pattern in patterns:
    try:
        print(repr(pattern), 'is fine', re.compile(pattern).groups)
    except re.error as e:
        print(repr(pattern), '|', e, '|', e.msg, e.pos, e.lineno, e.colno, e.pattern == pattern)
    except Exception as e:
        print(repr(pattern), '|', type(e).__name__, e)
for pattern in (b'(', b'(?u)a', b'(?u:a)', rb'\u0041', rb'\q', b'(?P<n', b'(?P<\xe9>a)', b'a\nb\n(', rb'\N{x}', b'[\xe9-a]', b'(?La)x'):
    try:
        print(pattern, 'is fine', re.compile(pattern).groups)
    except re.error as e:
        print(pattern, '|', e, '|', e.pattern == pattern)
