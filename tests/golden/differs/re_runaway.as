# CPython tries for ever; here a pattern that backtracks without end is given up. PCRE2's own limits are told as errors, too.
import re

def attempt(pattern, text, flags=0):
    try:
        print(pattern, re.search(pattern, text, flags) and 'found')
    except re.error as e:
        print(pattern, '|', e, '|', e.pattern == pattern, e.pos)

attempt('(a+)+$', 'a' * 50 + 'b')
attempt('(a|aa)+$', 'a' * 60 + 'b')
attempt(r'^(\w+\s?)*$', 'some words without an end and then !' * 3)
attempt('(é*)*ü$', 'é' * 50 + 'x')
attempt('(?:a|b)*c', 'ab' * 100000 + 'c')
compiled = re.compile('(x+x+)+[yz]')
for i in range(60):
    try:
        compiled.match('x' * 60)
        print('found')
    except re.error:
        pass
for pattern in ('(?:ab){70000}', '(?:abc|defg){60000}', '(' * 100000):
    try:
        re.compile(pattern)
    except (re.error, OverflowError, RecursionError) as e:
        print(type(e).__name__, e)
print(re.match('a{70000}b', 'a' * 70000 + 'b').end(), re.match('a{2,70000}', 'a' * 80000).end(), re.match('a{70000,}?', 'a' * 80000).end())
