# The limit on the digits of conversions between int and str.
import sys


def attempt(label, call):
    try:
        result = call()
        print(label, result if not isinstance(result, (str, int)) or len(repr(result)) < 30 else 'done')
    except Exception as error:
        print(label, f'{type(error).__name__}: {error}')


print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
big = 10**4300
for name, call in (('str', lambda: str(big)), ('str below', lambda: str(big - 1)), ('repr', lambda: repr(-big)),
                   ('format', lambda: format(big)), ('f', lambda: f'{big}'), ('f,', lambda: f'{big:,}'), ('%', lambda: '%d' % big),
                   ('hex', lambda: len(hex(big))), ('fx', lambda: len(f'{big:x}')), ('%x', lambda: len('%x' % big)),
                   ('int', lambda: int('1' * 4301)), ('int below', lambda: int('1' * 4300)), ('zeros', lambda: int('0' * 5000)),
                   ('underscores', lambda: int('_'.join('1' * 4300))), ('base 3', lambda: int('1' * 4301, 3)),
                   ('base 16', lambda: int('1' * 9000, 16).bit_length()), ('base 2', lambda: int('1' * 9000, 2).bit_length()),
                   ('bytes', lambda: int(b'1' * 4301)), ('negative', lambda: int('-' + '1' * 4301)), ('print', lambda: print(big)),
                   ('list', lambda: [big]), ('eval', lambda: eval('1' * 4301)), ('fraction', lambda: str(1.0 * 10**300))):
    attempt(name, call)
sys.set_int_max_str_digits(640)
attempt('640', lambda: str(10**639))
attempt('641', lambda: str(10**640))
sys.set_int_max_str_digits(0)
attempt('off', lambda: len(str(10**20000)))
attempt('off', lambda: int('7' * 6000) % 1000)
for wrong in (639, -1, 1, 2**31, 2.5, 'x', None):
    attempt(repr(wrong), lambda: sys.set_int_max_str_digits(wrong))
print(sys.get_int_max_str_digits())
