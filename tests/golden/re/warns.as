# What Python warns of in patterns.
import re
import warnings

for pattern in ('[[a]', '[a[]', '[^[a]', '[a--b]', '[a&&b]', '[a~~b]', '[a||b]', '[--a]', '[&&]', '[a-b--]', '[|a||]', '[!--]',
                '(a)(?(+1)b)', '(a)(?( 1 )b)', '(a)(?(1_0)b)', b'(?P<\xe9>a)', '[[a](', '(?i:[a--b])', r'[a\-\-b]'):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            re.compile(pattern)
        except re.error as e:
            print(e)
    print(pattern, [(w.category.__name__, str(w.message), w.lineno) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter('error')
    try:
        re.search('[[b]', 'b')
    except FutureWarning as e:
        print('raised', e)
print(re.findall('[x||y]', 'x|y'))
