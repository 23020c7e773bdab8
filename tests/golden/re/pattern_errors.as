# What is wrong with a pattern, and where: every construct cut short or misused, as text and as bytes
import re
import warnings
warnings.simplefilter('error')
patterns = ['(', ')', '[', ']', '*', '+?', '?', 'a**', 'a{2}{3}', 'a{1,2}*', 'a{3,2}', 'a{99999999999}', '{1}', '(?', '(?P', '(?P<', '(?P<n', '(?P<n>', '(?P<1>a)', '(?P<a b>c)', '(?P<n>a)(?P<n>b)', '(?P=', '(?P=n)', '(?P=n', '(?P>n)', '(?:', '(?:a', '(?#', '(?#a', '(?i', '(?i-', '(?-i', '(?i-i:a)', '(?-a:b)', '(?z)', '(?iz)', '(?i:', '(?^)',
            '(?(', '(?(1', '(?(1)', '(?(1)a|b|c)', '(?(n)a)', '(?(0)a)', '(?(-1)a)', '(?(2)a)(b)', '(?<', '(?<n>a)', '(?<=a*)', '(?>', '(?!', '\\', 'a\\', '\\1', '(\\1)', '(a)\\2', '\\8', '\\99', '\\400', '\\x', '\\x1', '\\xg1', '\\u12', '\\U0011000g', '\\U00110000', '\\N', '\\N{', '\\N{x}', '\\N{BULLET}', '\\q', '\\y', '\\k', '\\p{L}', '\\Q', '\\é', '\\_', '\\-',
            '[a', '[^', '[]', '[^]', '[z-a]', '[a-\\d]', '[\\d-z]', '[\\', '[\\q]', '[\\x]', '[\\400]', '[a-', '[[a]', '[a--b]', '[a&&b]', '[a||b]', '[a~~b]', '[[:alpha:]]', 'a(?i)b', '(a)(?i)', 'a|*', '(*)', '(?:*a)', '^*', '$+', '\\b*', '(?=a)*', '|*', 'x{,}', 'x{a}', 'x{1', 'x{1,', 'x{,5}', 'x{-1}', '(?P<é>a)', '(?(é)a)', '(((((', 'a)b', '(?x) (a # b', '(?s', '(?L)', '(?u)', '(?t)a', '(?au)x', '\0', 'x{0}']
for pattern in patterns:
    for p in (pattern, pattern.encode('latin-1')):
        try:
            compiled = re.compile(p)
            told = f'ok {compiled.groups}'
        except re.error as e:
            told = f'{e.msg} @{e.pos} {e.lineno}:{e.colno} {ascii(str(e))[-30:]}'
        except Exception as e:
            told = f'{type(e).__name__} {e}'
        if isinstance(p, str):
            first = told
            print(ascii(p), ascii(told))
        elif told != first:
            print('   bytes:', ascii(told))
multi = '(?x)\n  a |  # first\n  b{2,1}'
try:
    re.compile(multi)
except re.error as e:
    print(e, e.msg, e.pos, e.lineno, e.colno, e.pattern == multi)
