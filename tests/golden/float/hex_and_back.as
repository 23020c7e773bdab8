# float.hex() and float.fromhex(): exact texts, rounding, limits, errors.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


for f in (0.0, -0.0, 1.0, -1.5, 0.1, 255.0, 1e300, 5e-324, 2.2250738585072014e-308, 2.2250738585072009e-308, 1.7976931348623157e308,
          float('inf'), float('-inf'), float('nan'), 1/3, 2**-1074 * 3):
    text = f.hex()
    print(f, text, float.fromhex(text) == f)
for text in ('0x1p0', '1', '-0x1.8p3', '0x.8', '0x8.', ' 0X1P+4\n', 'inf', '-Infinity', '+NAN', '0x1.fffffffffffffp1023', '1.8p1', 'a.b',
             '0x1.fffffffffffff7fp1023', '0x1.fffffffffffff8p1023', '0x1p1024', '0x1p-1074', '0x1p-1075', '0x1.8p-1075', '0x3p-1075',
             '0x1.00000000000008p0', '0x1.00000000000018p0', '0x1.000000000000080000000000000001p0', '0x' + 'f' * 270,
             '0x0.' + '0' * 300 + '1p1300', '0x1p99999999999999999999', '0x0p99999999999999999999', '0x1p-99999999999999999999',
             '', '0x', 'p1', '0x1p', '0x1p+', '0xg', '0x1 1', '1..2', 'infi', '0x1p0x1', '--1', '١'):
    attempt(lambda: repr(float.fromhex(text)))
attempt(lambda: float.fromhex(1.5))
attempt(lambda: float.fromhex(b'0x1'))
attempt(lambda: float.fromhex())


class Sub(float):
    pass


s = Sub.fromhex('0x1.8p1')
print(s, type(s).__name__, Sub(2.5).hex())
