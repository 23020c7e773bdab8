# Conditional groups, optional groups, nested and repeated groups: what each holds in the end
import re
cases = [(r'(<)?(\w+@\w+)(?(1)>|$)', ['<a@b>', 'a@b', '<a@b', 'a@b>']), (r'(?P<q>["\'])?x(?(q)(?P=q))', ['"x"', "'x'", 'x', '"x', '"x\'']), (r'(a)?(b)?(?(1)c|d)', ['ac', 'abc', 'bd', 'd', 'ad', 'c']),
         (r'(?:(a)|b)*', ['ab', 'ba', 'bb']), (r'(a|ab)(c|bcd)(d*)', ['abcd']), (r'((a)(b)?)+', ['aba', 'abab', 'a']), (r'(?:(\w)(\d)?)*', ['a1b', 'ab2']), (r'(a*)(b?)(?(2)c)', ['aabc', 'aa', 'b']), (r'(?:x(y)?)*z', ['xyxz', 'z']),
         (r'(\w)(\w)?(\w)?\3?\2?\1', ['abcba', 'abba', 'aa', 'aba']), (r'(?i)(a)\1', ['aA', 'Aa', 'ab']), (r'(a)|(b)|(c)', ['c', 'b']), (r'(?P<y>\d{4})-(?P<m>\d\d)(?:-(?P<d>\d\d))?', ['2024-05', '2024-05-06', '24-5']), (r'()(|a)(b|)', ['ab', '']), (r'(?>(a+))(b)?', ['aab', 'aa']), (r'(a++)(a)?', ['aaa'])]
for pattern, texts in cases:
    for text in texts:
        m = re.match(pattern, text)
        if m:
            print(pattern, text, m.span(), m.groups(), m.groups('-'), m.groupdict(), m.lastindex, m.lastgroup, [m.start(i) for i in range(m.re.groups + 1)])
        else:
            print(pattern, text, None)
m = re.match(r'(?P<first>a)(?P<second>b)?', 'a')
for args in [(), (0,), (1,), (2,), (1, 2), ('first',), ('second', 0), (3,), ('third',), (-1,), (True,), (None,), (1.0,), ('first', 9)]:
    for name in ('group', 'start', 'end', 'span') if len(args) < 2 else ('group',):
        try:
            print(name, args, getattr(m, name)(*args))
        except Exception as e:
            print(name, args, type(e).__name__, e)
for key in (0, 1, 'second', 5, 'x', None, slice(0, 1)):
    try:
        print(key, m[key])
    except Exception as e:
        print(key, type(e).__name__, e)
print(m.re.groupindex, m.re.groups, m.pos, m.endpos, m.string, bool(m), m.expand(r'\1\2[\g<first>]\g<0>'), repr(m))
