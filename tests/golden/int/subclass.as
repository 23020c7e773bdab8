class Meters(int):
    unit = "m"

    def __new__(cls, value=0, note=None):
        self = super().__new__(cls, value)
        self.note = note
        return self

    def __repr__(self):
        return f"Meters({int(self)})"

    def __add__(self, other):
        return Meters(int(self) + other)


small, big = Meters(5, "short"), Meters(10**30)
print(small, big, repr(small), str(small), f"{small:>5}", "%d" % big, small.note, big.note, big.unit)
print(type(small + 1), small + 1, 1 + small, type(1 + small), small * 2, type(small * 2), big - big, -small, type(-small))
print(small == 5, 5 == small, hash(small) == hash(5), {5: "five"}[small], big == 10**30, small < big, bool(Meters()), [1, 2, 3, 4, 5, 6][small])
print(int(small), type(int(small)), type(+small), type(abs(small)), small.real, type(small.real), isinstance(small, int), small & 1, divmod(big, small))
print(Meters("12"), Meters(3.7), Meters.from_bytes(b"\x01\x00"), type(Meters.from_bytes(b"\x01")), range(small), list(range(Meters(2))), "ab" * Meters(2))
print(round(Meters(1234), -2), type(round(small)), small.bit_length(), big.to_bytes(13, "big").hex(), sum([small, small]), pow(small, 2, 7))
try:
    int.__new__(bool, 1)
except TypeError as e:
    print(e)
