# bin, hex, oct, chr, ord, format of numbers in bases; what is no integer.
class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


for n in (0, 1, -1, 10, -255, 2**31, -2**63, 2**64, 3**50, True):
    print(bin(n), oct(n), hex(n), f'{n:b} {n:o} {n:x} {n:X} {n:#b} {n:#o} {n:#x} {n:#X}', f'{n:_b} {n:_x} {n:,} {n:_}', f'{n:+d} {n: d} {n:08d} {n:=+8d} {n:^12} {n:*<8x}', '%x %X %o %#x %#o %d %i' % ((n,) * 7))
for v in (Index(5), Index(True), Index(1.5), Index('a'), 1.0, '1', None, 1j, b'1', [1]):
    for function in (bin, oct, hex, chr):
        try:
            print(function.__name__, type(v).__name__, function(v))
        except Exception as error:
            print(function.__name__, type(v).__name__, f'{type(error).__name__}: {error}')
for code in (0, 97, 0xff, 0x100, 0xd800, 0xffff, 0x10000, 0x10ffff, 0x110000, -1, 2**31, 2**40, -2**31 - 1, 2**70):
    try:
        print(code, ascii(chr(code)), ord(chr(code)) == code)
    except Exception as error:
        print(code, f'{type(error).__name__}: {error}')
for text in ('a', '', 'ab', 'é', '\U0001f600', b'a', b'', b'ab', bytearray(b'z'), 5, None, ['a']):
    try:
        print(ascii(text), ord(text))
    except TypeError as error:
        print(ascii(text), error)
for spec in ('d', 'n', 'c', 'e', '.2f', '%', 'g', '.3', 's', '10c', ',d', ',x', '_c', '+c', '#c', '.2d', '010,', '0=12_d', '#012x', 'z', '-^+#_10b'):
    try:
        print(spec, repr(format(1234, spec)))
    except (ValueError, OverflowError) as error:
        print(spec, error)
