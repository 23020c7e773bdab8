# stress: every 97 (long)
# Many random operations over all widths of ints and floats, summed up in one number each.
import operator
import random

random.seed(77)
widths = [1, 5, 30, 59, 60, 61, 62, 63, 64, 65, 90, 119, 120, 121, 126, 127, 128, 129, 180, 400, 2000]


def number():
    bits = random.choice(widths)
    n = random.getrandbits(bits)
    if random.random() < 0.2:
        n = (1 << bits) + random.choice([-1, 0, 1])
    if bits < 900 and random.random() < 0.1:
        n = float(n)
    return -n if random.random() < 0.5 else n


def fold(total, text):
    for c in text[:50] + text[-50:]:
        total = (total * 131 + ord(c)) % (2**61 - 1)
    return total


for name in ('add', 'sub', 'mul', 'floordiv', 'mod', 'and_', 'or_', 'xor', 'truediv', 'lt', 'eq', 'ge', 'lshift', 'rshift', 'pow'):
    total = 0
    for _ in range(300):
        a, b = number(), number()
        if name in ('lshift', 'rshift'):
            b = random.randrange(-3, 300)
        elif name == 'pow':
            b = random.randrange(-3, 40)
            a = a if isinstance(a, float) or abs(a) < 1 << 200 else a % 1000
        try:
            text = repr(getattr(operator, name)(a, b))
        except Exception as error:
            text = f'{type(error).__name__}: {error}'
        total = fold(total, text)
    print(name, total)
for name, function in (('str', str), ('hex', hex), ('bin', bin), ('hash', hash), ('float', float), ('abs', abs), ('invert', operator.inv), ('divmod', lambda n: divmod(n, 12345678901234567890123)), ('read', lambda n: int(str(n)) == n),
                       ('read hex', lambda n: int(hex(n), 16) == n), ('commas', lambda n: f'{n:,}'), ('round', lambda n: round(n, -5)), ('bytes', lambda n: n.to_bytes(260, 'little', signed=True)), ('modular', lambda n: pow(n, 5, 10**18 + 9)), ('inverse', lambda n: pow(n, -1, 2**61 - 1))):
    total = 0
    for _ in range(200):
        try:
            text = repr(function(int(number())))
        except Exception as error:
            text = f'{type(error).__name__}: {error}'
        total = fold(total, text)
    print(name, total)
