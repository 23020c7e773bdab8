# int.from_bytes: from all that bytes() understands, and its errors.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


class Bytes:
    def __init__(self, result):
        self.result = result

    def __bytes__(self):
        return self.result


class Number(int):
    def __new__(cls, value):
        print('new', value)
        return super().__new__(cls, value)


for data in (b'', b'\0', b'\xff', b'\x80\0', b'\1\2\3\4\5\6\7\x88', b'\xff' * 9, b'\0' * 20 + b'\5'):
    for order in ('big', 'little'):
        print(data, order, int.from_bytes(data, order), int.from_bytes(data, order, signed=True))
attempt(lambda: int.from_bytes(bytearray(b'ab')))
attempt(lambda: int.from_bytes(memoryview(b'abcd')[::2], 'big'))
attempt(lambda: int.from_bytes([1, 0], 'big'))
attempt(lambda: int.from_bytes((1, 256), 'big'))
attempt(lambda: int.from_bytes([-1], 'big'))
attempt(lambda: int.from_bytes(iter([1, 2, 3]), 'little'))
attempt(lambda: int.from_bytes(range(4), 'big'))
attempt(lambda: int.from_bytes(Bytes(b'\1\1'), 'big'))
attempt(lambda: int.from_bytes(Bytes('text'), 'big'))
attempt(lambda: int.from_bytes('text', 'big'))
attempt(lambda: int.from_bytes(5, 'big'))
attempt(lambda: int.from_bytes(None, 'big'))
attempt(lambda: int.from_bytes(b'1', 'up'))
attempt(lambda: int.from_bytes(b'1', 2))
attempt(lambda: int.from_bytes())
attempt(lambda: int.from_bytes(bytes=b'\1\2', byteorder='little'))
n = Number.from_bytes(b'\1\0')
print(n, type(n).__name__)
