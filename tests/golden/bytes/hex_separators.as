# hex() with every kind of separator and group, a NUL among them
data = b'\xb9\x01\xef\x00\xff'
for separator in (':', b':', '\x00', b'\x00', ' ', '0', '\x7f'):
    for group in (1, 2, -2, 0, 4, -4, 5, 100):
        print(repr(separator), group, repr(data.hex(separator, group)))
for separator in ('', '::', '\x80', b'\x80', 'é', 5, None, [':'], bytearray(b':')):
    for make in (bytes, bytearray, memoryview):
        try:
            print(make.__name__, make(data).hex(separator))
        except (TypeError, ValueError) as e:
            print(make.__name__, repr(separator), type(e).__name__, e)
