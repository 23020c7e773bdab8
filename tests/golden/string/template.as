# string.Template: names, braces, escapes, and what is wrong.
from string import Template
print(Template('$who likes ${what}s, $$5').substitute(who='tim', what='kung pao'))
print(Template('$a $b').safe_substitute(a=1), Template('$a ${b} $ $$').safe_substitute({'a': 2}, a=3))
print(Template('$a').substitute({'a': 1}, b=2), Template('$a $_b ${c1}').get_identifiers(), Template('$ x').is_valid())
for text in ('$', 'ok\n  $ a', '${a', '$1', '${a b}', '$b'):
    try:
        print(Template(text).substitute(a=1))
    except (ValueError, KeyError) as e:
        print(type(e).__name__, e)


class Percent(Template):
    delimiter = '%'


print(Percent('%a %% $a').substitute(a=5), Template('x').template)
