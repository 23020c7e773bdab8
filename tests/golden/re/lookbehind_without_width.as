# Repeats of nothing in lookbehinds, possessive groups whose captures are given up, conditions on groups that are not there.
import re


def attempt(pattern, *texts):
    try:
        c = re.compile(pattern)
    except re.error as e:
        print(ascii(pattern), '|', e.msg, e.pos)
        return
    print(ascii(pattern), c.groups, [m and (m.span(), m.groups()) for m in map(c.search, texts)])


for p in [r'(?<=()+a)b', r'(?<=(?:)*a)b', r'(?<=(?=ab){1,2}a)b', r'(?<=(?!x)*?a)b', r'(?<=(?=(a))?+a)b', r'(?<=(x+){0}a)b', r'(?<=[xyz]{0}a)b',
          r'(?<!(\w+){0}a)b', r'(?<=(?:a(b*)){0}a)b', r'(?<=(?:\b){2}a)b', r'(?<=(?:$){0,1}a)b', r'(?<=(?<=a){2}\b{2})b', r'(?<=(a){2})b',
          r'(?<=a*)b', r'(?<=a{1,2})b', r'(?<=(?:a|bc))b', r'(?<=(?:a?){0}a)b(?(1)x)', r'(?<=((?:x|yy)+){0}a)(b)\2?']:
    attempt(p, 'ab', 'aab', 'b', 'xb')
for p in [r'()*+c|a', r'(a|b?)*+c|\w', r'(?:(x)|(a))*+b|aa', r'(a)++b|(a)', r'(?P<n>a?)*+\Z', r'(a|ab){2}+c', r'(?:a|ab){2}+',
          r'(a|ab){1,3}+c', r'(?:ab?){2}+b', r'(a*){2}+', r'((?:a|ab){2}+)?b', r'(a){3}+|(a)']:
    attempt(p, 'a', 'aab', 'abac', 'aba', 'aaaa', 'abc')
for p in [r'(?(1)a)(?(2)b)', r'(?(2)b)(?(1)a)', r'(a)(?(2)b)(?(3)c)', r'(?(2)a)(b)(c)', r'(?(1)a)(b)?', r'((?(2)a)(b))']:
    attempt(p, 'ab', 'abc', 'ba')
