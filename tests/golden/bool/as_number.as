# bool is an int: arithmetic gives ints, logic gives bools, and its own name shows.
def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(f'{type(error).__name__}: {error}')


print(True + True, True * 10, -True, +False, ~False, True / 2, True // 1, True % 1, True ** 3, True << 4, abs(True))
print(True & False, True | False, True ^ True, True & 3, 4 | True, type(True & False).__name__, type(True & 1).__name__)
print(True == 1, True is 1 is None, False < True, sorted([True, False, 0.5]), max(True, 2), sum([True] * 5), [10, 20][True])
print(repr(True), str(False), f'{True}', f'{True:d}', f'{True:5}|', f'{True:>6}|', '%d %s %r' % (True, True, False), format(True, 'x'))
print(bool(), bool([]), bool([0]), bool(''), bool(' '), bool(0.0), bool(-0.0), bool(0j), bool(None), bool(...), bool(range(0)))
print(int(True), float(True), complex(True), hash(True), True.real, True.imag, True.numerator, True.bit_length(), True.conjugate())
attempt(lambda: bool(1, 2))
attempt(lambda: bool(x=1))
attempt(lambda: type('B', (bool,), {}))
attempt(lambda: bool.__new__(int))
attempt(lambda: bool.__new__(bool, 'x'))
attempt(lambda: int.__new__(bool, 1))
attempt(lambda: bool.from_bytes(b'\1', 'big'))
attempt(lambda: True.to_bytes(2, 'little'))


class Answer:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Sized:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        return self.value


for value in (True, False, 1, 0, None, 'x'):
    attempt(lambda: bool(Answer(value)))
for value in (0, 3, -1, True, 2.0, 'x', 2**70):
    attempt(lambda: bool(Sized(value)))
attempt(lambda: not Answer(1))
attempt(lambda: 'yes' if Answer([]) else 'no')
attempt(lambda: Answer(5) and 1)
