# stress: every 97 (a long program)
# Numbers in many bases: conversion both ways, Roman numerals, Gray code, palindromes, check digits.
DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz'


def to_base(n, base):
    if n == 0:
        return '0'
    sign, n = ('-', -n) if n < 0 else ('', n)
    out = ''
    while n:
        n, r = divmod(n, base)
        out = DIGITS[r] + out
    return sign + out


def to_roman(n):
    out = []
    for value, text in zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1), 'M CM D CD C XC L XL X IX V IV I'.split()):
        count, n = divmod(n, value)
        out.append(text * count)
    return ''.join(out)


def from_roman(text):
    values = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100, 'D': 500, 'M': 1000}
    total = 0
    for a, b in zip(text, text[1:] + 'I'):
        total += -values[a] if values[a] < values[b] else values[a]
    return total


def luhn(number):
    digits = [int(d) for d in str(number)][::-1]
    return (sum(digits[::2]) + sum(sum(divmod(2 * d, 10)) for d in digits[1::2])) % 10 == 0


print(all(int(to_base(n, b), b) == n for n in (0, 1, -1, 255, 10**18, -3**40) for b in range(2, 37)))
print([to_base(2024, b) for b in (2, 3, 7, 12, 16, 20, 36)], f'{2024:b} {2024:o} {2024:x}', bin(-2024), int('-7e8', 16))
print([to_roman(n) for n in (1, 4, 9, 14, 40, 90, 400, 1994, 2024, 3999)], all(from_roman(to_roman(n)) == n for n in range(1, 4000)))
print([f'{n ^ n >> 1:04b}' for n in range(16)])
print([n for n in range(10**4) if str(n) == str(n)[::-1] and bin(n)[2:] == bin(n)[:1:-1]])
n, steps = 89, 0
while str(n) != str(n)[::-1]:
    n += int(str(n)[::-1])
    steps += 1
print(n, steps, [luhn(x) for x in (79927398713, 79927398710, 4539148803436467, 8273123273520569)])
print([n for n in range(1, 10**6) if len({*str(n)}) == 1 and n % 7 == 0], sum(n for n in range(1, 1000) if n == sum(int(d) ** len(str(n)) for d in str(n))))
print(sorted(range(-5, 6), key=lambda n: (n.bit_count(), n)), [n.bit_length() for n in (0, 1, 255, 256, -256)], '{:,} {:_} {:_x} {:+,.2f}'.format(10**9, 10**9, 2**40, 1234567.891))
