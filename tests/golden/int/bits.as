numbers = [0, 1, -1, 5, -6, 2**61, -2**61, 2**64 - 1, -2**64, 2**130 + 5, -2**130 + 1]
for a in numbers:
    print([a & b for b in numbers])
    print([a | b for b in numbers])
    print([a ^ b for b in numbers])
    print(~a, a << 3, a << 70, a >> 1, a >> 64, a >> 200, a.bit_length(), a.bit_count())
print(1 >> 10**30, -1 >> 10**30, 0 << 10**30)
for source in ["1 << -1", "1 >> -1", "1 << 10**30", "1 << 10**12", "1.0 << 1", "~1.0"]:
    try:
        print(eval(source))
    except (ValueError, OverflowError, MemoryError, TypeError) as e:
        print(source, type(e).__name__, e)
