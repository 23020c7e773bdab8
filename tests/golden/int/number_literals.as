# Literals of ints and floats in all their forms, and their limits.
print(0, 00, 0_0, 1_000_000, 0xFF, 0xff_ff, 0o17, 0O17, 0b1010, 0B1_0, 0x_1, 123456789012345678901234567890)
print(1., .5, 1.5e3, 1E-3, 1e+5, 1_0.0_1, 1_0e1_0, 0e0, 00.5, 09.5, 1e400, -1e400, 5e-324, 2e-324, 0.1e1, 123456789.123456789)
print(1j, 1.5J, 1e3j, 0j, 00j, 1_0j, -1j, 1 + 2j, 5.j, .5j)

for text in ('01', '0_', '1__0', '1_', '0x', '0xg', '0b2', '0o8', '1e', '1e+', '0b', '1.e_5', '1_.5', '1._5', '0x1.5', '1_j',
             '12abc', '1 2', '0_7', '00_1', '1e5x', '0b12', '0o18', '5a', '1.5.5', '1j1'):
    try:
        print(text, eval(text))
    except SyntaxError as error:
        print(text, error.msg)
print(-2**2, (-2)**2, 2**-1, -1 .real, 1 .bit_length(), (1).real, 1.0.is_integer(), 1..hex(), 0xf or 0)
