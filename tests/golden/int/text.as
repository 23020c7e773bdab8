def show(*args, **keywords):
    try:
        print(repr(int(*args, **keywords)), end=" ")
    except Exception as e:
        print("\n", type(e).__name__ + ":", e)

for text in ["12", " 12 ", "-12", "+12", "1_000", "0", "00", "\t5\n", "\u0663\u0664", "\uff11", "12" * 20]:
    show(text)
for text in ["", " ", "a", "1__0", "_1", "1_", "- 1", "--1", "1 2", "0x10", "1.0", "1e5", "\x00", "1\x00", "\u00b2", "x" * 250]:
    show(text)
print()
for text, base in [("ff", 16), ("0xFF", 16), ("0x_ff", 16), ("z", 36), ("101", 2), ("0b101", 0), ("0o17", 0), ("017", 8), ("0", 0), ("0_0", 0)]:
    show(text, base)
for text, base in [("017", 0), ("2", 2), ("0b1", 8), ("1", 1), ("1", 37), ("1", -1), (5, 10), ("0x", 16), ("0x__1", 16)]:
    show(text, base)
show(b"12"); show(bytearray(b"7f"), 16); show(b"\xff"); show(); show(base=5); show([]); show(None); show("5", "6"); show(x=1)
show(3.99); show(-3.99); show(float("nan")); show(float("inf")); show(1j)
print()
show("9" * 30); show("1" * 4301)
try:
    str(10**4300)
except ValueError as e:
    print(e)
print(len(str(10**4299)), len(hex(10**5000)), len("%x" % 10**5000))
print(10**40, -10**40, bin(-2**65), oct(2**62), hex(-255), repr(2**61), str(-2**61 - 1))
