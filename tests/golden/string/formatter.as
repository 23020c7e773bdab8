# string.Formatter and what a class below it may change.
import string
f = string.Formatter()
print(f.format('{} {1!r} {a:>5}'.replace('{}', '{0}'), 1, 'x', a=2), f.format('{:{}}|', 'ab', 5), f.vformat('{0[1]}{a.real}', ([7, 8],), {'a': 3}))
print(list(f.parse('a{b!r:>{c}}d{{e}}{}')))
for text in ('{', '}', '{0', '{!x}', '{0[}', '{} {0}', '{0} {}', '{9}', '{zz}', '{:{:{:{}}}}'):
    try:
        print(f.format(text, 1, 2))
    except Exception as e:
        print(type(e).__name__, e)


class Lenient(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, '<' + key + '>')
        return super().get_value(key, args, kwargs)

    def check_unused_args(self, used, args, kwargs):
        print('used', sorted(used, key=str))

    def format_field(self, value, spec):
        return super().format_field(value, spec).upper()


print(Lenient().format('{a} {b} {0}', 'x', a='y'))
