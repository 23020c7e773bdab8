# string.Template: delimiters, braces, identifiers, subclasses; string.Formatter hooks; capwords
import string


def attempt(what, f):
    try:
        print(what, '->', f())
    except Exception as e:
        print(what, '->', type(e).__name__ + ':', e)


mapping = {'name': 'N', 'n': 1, '_x': 'under', 'NAME': 'upper', 'é': 'accent'}
for text in ('$name', '${name}', '$$', '$$name', '$name$n', '${name}s $names', '$', 'a $', '$1', '${1}', '${', '${name', '${na me}', '$é', '$_x', '$NAME', 'no', '', '$missing', '${missing} $name', '$name.attr', '$$$name', 'line\n$ x', '${}'):
    t = string.Template(text)
    attempt(f'{text!r} substitute', lambda: t.substitute(mapping))
    attempt(f'{text!r} safe', lambda: t.safe_substitute(mapping))
    attempt(f'{text!r} valid', lambda: (t.is_valid(), t.get_identifiers() if t.is_valid() else None))
t = string.Template('$a $b')
attempt('keywords', lambda: t.substitute(a=1, b=2))
attempt('both', lambda: t.substitute({'a': 1}, b=2))
attempt('keyword wins', lambda: t.substitute({'a': 1, 'b': 2}, b=3))
attempt('two mappings', lambda: t.substitute({}, {}))
attempt('self', lambda: string.Template('$self').substitute(self='me'))


class Percent(string.Template):
    delimiter = '%'
    idpattern = '[a-z]+_[a-z]+'


class Braces(string.Template):
    pattern = r'\{\{(?:(?P<escaped>\{\{)|(?P<named>\w+)\}\}|(?P<braced>\w+):\}\}|(?P<invalid>))'


attempt('percent', lambda: Percent('%a_b %% %{c_d} %nope').safe_substitute(a_b=1, c_d=2))
attempt('percent', lambda: Percent('%nope').substitute(nope=1))
attempt('braces', lambda: Braces('{{x}} {{y:}} {{{{').substitute(x=1, y=2))


class F(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f'<{key}>') if isinstance(key, str) else super().get_value(key, args, kwargs)

    def format_field(self, value, spec):
        return super().format_field(value, spec) if spec != 'up' else str(value).upper()

    def convert_field(self, value, conversion):
        return value[::-1] if conversion == 'x' else super().convert_field(value, conversion)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(map(str, used)))


f = F()
for text, args, kwargs in (('{} {1}', (1, 2), {}), ('{0} {1}', (1, 2), {}), ('{a} {b:up}', (), {'b': 'x'}), ('{a!x} {a!r}', (), {'a': 'abc'}), ('{0.real} {1[k]}', (5, {'k': 'v'}), {}), ('{{}} {', (), {}), ('{:{}}', ('x', '>4'), {}), ('{a!q}', (), {'a': 1}), ('{2}', (1,), {}), ('', (), {})):
    attempt(f'{text!r}', lambda: f.format(text, *args, **kwargs))
print(list(string.Formatter().parse('a{b!r:>{w}}c{{d}}{}')), string.Formatter().get_field('a.b[c]', (), {'a': type('T', (), {'b': {'c': 9}})})[0])
attempt('format()', lambda: string.Formatter().format())
attempt('vformat', lambda: string.Formatter().vformat('{x}', (), {'x': 1}))
for text, sep in (('hello  world', None), ('a-b-c', '-'), ('', None), (' lead trail ', None), ("they're ÉCOLE", None), ('a  b', ' ')):
    print(repr(string.capwords(text, sep)))
print(len(string.printable), string.hexdigits, string.octdigits, string.whitespace.encode(), string.punctuation)
