# Lookahead, lookbehind, boundaries and anchors in every mode
import re
texts = ['', 'a', 'foobar', 'foo bar foo', 'x\nfoo\n', 'foo\n', '\nfoo', 'é foo_1 bar', 'price: $30, €40', 'aaa', 'foofoo']
patterns = [r'(?=foo)', r'foo(?!bar)', r'(?<=foo)bar', r'(?<!foo)bar', r'(?<=\s)\w+', r'(?<![$€])\b\d+', r'(?<=[$€])\d+', r'(?=(\w+))\1o', r'(?!.*bar).+', r'(?<=^)foo', r'(?<=a)a(?=a)', r'\bfoo\b', r'\Bo+', r'^foo$', r'\Afoo\Z', r'(?m)^foo$', r'foo$', r'(?m)$', r'^', r'(?m)^', r'\Z', r'(?<=(foo))bar', r'(?<=(?:foo|bar))', r'(?=a)(?=.a)', r'(?<!\w)(?=\w)', r'(?:(?=a)|b)+', r'(?<=\b)f', r'(?a:\b)é', r'(?s:.)(?-s:.)?$']
for pattern in patterns:
    print(pattern, [[m.span() for m in re.finditer(pattern, text)] for text in texts])
for bad in (r'(?<=a+)b', r'(?<=a|bc)d', r'(?<!a*)', r'(?<=(a)\1)b', r'(?<=a{2,3})', r'(?<=(?=a))b', r'(?<=a{3})b', r'(?<=)', r'(?<', r'(?<x', r'(?<=(?P<n>a))(?P=n)', r'(?<=(?(1)a|b))c', r'(?<=\1)(a)', r'(?=', r'(?!', r'(?<=ab|cd)e', r'(?<=.)(?<!a)b'):
    try:
        print(bad, re.compile(bad).findall('aaab cd abe'))
    except re.error as e:
        print(bad, e, e.pos)
