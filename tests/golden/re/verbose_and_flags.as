# The verbose form, inline and scoped flags, multi-line and dot-all in every combination
import re
number = re.compile(r'''
    (?P<sign> [-+] )?        # a sign
    (?: (?P<whole> \d+ )     # digits
        (?: \. (?P<part> \d* ) )?   # and a fraction \# not a comment
      | \. (?P<only> \d+ )
    )
    (?: [eE] (?P<exponent> [-+]? \d+ ) )?
    [ ]? (?P<unit> [a-z #]+ )? $
''', re.VERBOSE)
for text in ('1', '-2.5', '.5', '3.', '+1e10', '1.5E-3 km', '7 a#b', '', '.', 'e5', '1.2.3'):
    m = number.match(text)
    print(repr(text), m and {k: v for k, v in m.groupdict().items() if v is not None})
for pattern in (r'(?x) a b c', r'(?x)a\ b', r'(?x)a[ ]b', r'(?x)a#comment', 'a(?x: b c )d', '(?x)a # one\n  b', '(?x)(?-x: a) b', '(?x) a {2}', '(?x) a{2} ?', '(?x) ( ?:a)', '(?x)\\#', '(?x)[#] a', '(?x) a |\n b # end', '(?x)a\\\nb', '(?x)\\ \\\tz'):
    try:
        print(ascii(pattern), [re.findall(pattern, text) for text in ('abc', 'a b', 'aab', '# a', ' ab', 'a\nb', ' \tz')])
    except re.error as e:
        print(ascii(pattern), e)
text = 'One\ntwo\nTHREE\n'
for pattern in ('^t.*$', '^T.*', 'e$', r'e\Z', '.+', '(?s).+', 'o.t', '(?s)o.t', '(?i)^t', '(?m)^(?i:t).', '(?im)^t.+$', '(?-i:t)', '(?i:(?-i:T)h)', '$.', '(?s)$.', r'^$', r'(?m)^$'):
    for flags in (0, re.M, re.S, re.I, re.M | re.I, re.M | re.S):
        try:
            print(pattern, int(flags), re.findall(pattern, text, flags))
        except re.error as e:
            print(pattern, int(flags), e)
for pattern in ('(?i)a', '(?m:a)', '(?ims)a', '(?a)a', '(?u)a', 'a(?i:b)', '(?i)(?m)a', '(?s-i:a)', '(?x)a b'):
    p = re.compile(pattern)
    print(pattern, p.flags, repr(p))
