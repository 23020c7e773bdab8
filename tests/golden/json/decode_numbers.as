# numbers: where they end, what they become, and who makes them
import json

texts = ['0', '-0', '-0.0', '00', '1', '12345678901234567890', '-9223372036854775808', '2305843009213693951', '-2305843009213693952',
         '999999999999999999', '1e2', '1E+2', '1e-2', '1e', '1e+', '1.e5', '1.5e', '-', '--1', '-a', '0x1', '1_0', '0.1', '123456789012345.6',
         '0.30000000000000004', '1e400', '-1e400', '5e-324', '1e-400', '2.2250738585072011e-308', '0.000001', '12.50', '1.0', '٣', '1٣',
         '-Infinity', '-Inf', 'Infinity', 'Infinit', 'NaN', 'nan', '9007199254740993', '9007199254740993.0', '123456789.123456789']
for text in texts:
    for document in (text, f'[{text}]'):
        try:
            value = json.loads(document)
            print(document, '->', repr(value))
        except json.JSONDecodeError as e:
            print(ascii(document), '->', e)
print(json.loads('[1, 2.0, -3, 1e1, NaN]', parse_int=lambda s: ('int', s), parse_float=lambda s: ('float', s), parse_constant=lambda s: ('constant', s)))
print(json.loads('[12, 1.25]', parse_int=float, parse_float=int.__call__ if False else str))
for hook in ('parse_int', 'parse_float', 'parse_constant'):
    def fail(text):
        raise LookupError(text)
    try:
        json.loads('[1, 2.5, Infinity]', **{hook: fail})
    except LookupError as e:
        print(hook, e)
try:
    json.loads('1' * 4301)
except ValueError as e:
    print(type(e).__name__, e)
print(len(str(json.loads('1' * 4300))), json.loads('1' * 400 + '.5'))
