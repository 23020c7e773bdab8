# & | ^ ~ behave as on endless two's complement, at every width.
values = [0, 1, -1, 6, -6, 2**61 - 1, 2**61, -2**61, -2**61 - 1, 2**64 - 1, -2**64, 2**100 + 5, -(2**100 + 5)]
mask = 2**140 - 1
for a in values:
    for b in values:
        for name, result, expected in (('and', a & b, (a & mask) & (b & mask)), ('or', a | b, (a & mask) | (b & mask)),
                                       ('xor', a ^ b, (a & mask) ^ (b & mask))):
            if result & mask != expected:
                print('wrong', name, a, b)
    print(a, ~a, -a, a & 0xff, a | 0xff, a ^ -1, a & -2**64, a.bit_length(), a.bit_count())
print(True & True, type(True & True).__name__, type(True & 1).__name__, type(True ^ True).__name__, ~True, True | 2)
for expression in ('1 & 1.0', '1.0 | 1', '~1.5', '1 ^ "a"', 'None | 1', '~None', '1 & {1}', '-"a"', '+None'):
    try:
        print(eval(expression))
    except TypeError as error:
        print(error)
