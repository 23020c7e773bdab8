# str(): of objects, of bytes, and its errors.
def show(make):
    try:
        print(ascii(make()))
    except Exception as e:
        print(type(e).__name__ + ':', ascii(str(e)))


show(lambda: str())
show(lambda: str(1))
show(lambda: str(None))
show(lambda: str('a'))
show(lambda: str(b'a'))
show(lambda: str(b'a', 'utf-8'))
show(lambda: str(b'\xff', 'latin-1'))
show(lambda: str(b'\xff', errors='replace'))
show(lambda: str(bytearray(b'x'), 'ascii'))
show(lambda: str(memoryview(b'x'), 'ascii'))
show(lambda: str(object='q'))
show(lambda: str(b'x', encoding='ascii', errors='strict'))
show(lambda: str(errors='x'))
show(lambda: str(1, 'utf-8'))
show(lambda: str('a', 'utf-8'))
show(lambda: str(b'a', 1))
show(lambda: str(b'a', 'utf-8', None))
show(lambda: str(b'a', 'nope'))
show(lambda: str(b'', 'nope'))
show(lambda: str(b'\xff', 'utf-8'))
show(lambda: str(1, 2, 3, 4))
show(lambda: str(foo=1))
