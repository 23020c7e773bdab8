# Groups of every kind, and references to them.
import re

def show(pattern, *texts):
    for text in texts:
        m = re.search(pattern, text)
        print(pattern, repr(text), m and (m.span(), m.groups()))

show(r'(a)(b)?\2', 'ab', 'abb')
show(r'(?P<q>[\'"]).*?(?P=q)', 'say "it\'s" now', "'x\"")
show(r'(?:(a)|(b))\1', 'aa', 'bb', 'ba')
show(r'(<)?a(?(1)>|!)', '<a>', 'a!', '<a!', 'a>')
show(r'(?P<o>\()?x(?(o)\))', '(x)', 'x', '(x')
show(r'(a)?(?(1)b|)c', 'abc', 'c', 'ac')
show(r'(?>a+)b', 'aaab', 'aaa')
show(r'(?>a|ab)c', 'abc', 'ac')
show(r'a++a', 'aaa')
show(r'a*+b', 'aaab')
show(r'(?:ab)?+ab', 'ab', 'abab')
show(r'a{2,3}+a', 'aaaa', 'aaa')
show(r'(?=(\w+))\1:', 'abc:', 'abc')
show(r'(?!foo)\w+', 'foobar')
show(r'(?<=\$)\d+', 'cost $42', '42')
show(r'(?<!\$)\b\d+', 'cost $42 7')
show(r'(?<=(a))b', 'ab')
show(r'(?<=ab|cd)e', 'abe cde e')
show(r'(a*)*', 'aab', 'b')
show(r'(a*)+', 'aab', 'b')
show(r'(a|b)*', 'abab')
show(r'(?:a|(b))*', 'ba', 'ab')
show(r'(a(b(c)?)?)?d', 'abcd', 'abd', 'ad', 'd')
show(r'()()()', '')
show(r'(?#a comment)a(?#another)+', 'aaa')
show(r'(((((((((((a)))))))))))\11', 'aa')
show(r'(a)\141', 'aa')
show(r'\0\07\x41\u0042\U00000043', '\0\x07ABC')
show(r'a{,2}b{1,}c{2}d{0}', 'aabbcc', 'bcc')
show(r'a{b}{', 'a{b}{')
show(r'x{,}y{ 1}z{1', 'xxy{ 1}z{1')
print(re.compile(r'(?P<a>x)(y)(?P<b>z)').groupindex, re.compile('(a)(b)').groups, dict(re.compile('(?P<é>x)').groupindex))
try:
    re.compile('(?P<a>x)').groupindex['b'] = 1
except TypeError as e:
    print(e)
