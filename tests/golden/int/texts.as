# int() of texts: bases, prefixes, signs, underscores, spaces, digits of other scripts; and what is none.
def attempt(*args):
    try:
        print(args, int(*args))
    except Exception as error:
        print(args, f'{type(error).__name__}: {error}')


for text in ('0', '-0', '+7', ' 12 ', '\t\n34\r\v\f', '1_000', '0_0', '007', '٣٤', '１２', '\u20035\u2003', '-\u0669', '²', '½',
             '', ' ', '-', '+-1', '- 1', '1 2', '_1', '1_', '1__0', '0x10', '1.0', '1e3', 'ten', '\x1c5', '5\0', '\0', '1\u200b'):
    attempt(text)
for text, base in (('ff', 16), ('0xFF', 16), ('0Xff', 0), ('0o17', 0), ('0b101', 0), ('0b101', 2), ('101', 2), ('z', 36), ('Zz', 36),
                   ('12', 3), ('12', 2), ('g', 16), ('0x', 16), ('0x', 0), ('0x_1f', 16), ('0_x1', 16), ('0b2', 0), ('0o8', 0),
                   ('010', 0), ('00', 0), ('0_0', 0), ('-0x1f', 0), ('+0b1', 0), ('0b1', 16), ('0b', 16), ('1', 1), ('1', 37),
                   ('1', -1), ('1', 10**30), ('1', '10'), ('1', 2.0), ('1', None), (1, 10), (1.5, 10), (b'1f', 16),
                   (bytearray(b'7'), 8), (None, 10), ('\u0661\u0662', 3)):
    attempt(text, base)
for value in (b'12', b' 1_2 ', b'', b'\xff', b'1\x002', bytearray(b'-5'), memoryview(b'66'), None, [], (1,), {}, 1j, int, ...):
    try:
        print(int(value))
    except Exception as error:
        print(f'{type(error).__name__}: {error}')
