print(abs(-5), abs(-5.5), abs(3 + 4j), abs(True), divmod(7, 2), divmod(-7, 2), divmod(7.5, 2), pow(2, 10), pow(2, -1), pow(2, 10, 1000), pow(3, -1, 7), pow(base=2, exp=3), pow(2, 3, mod=5))
print(round(2.5), round(3.5), round(-2.5), round(2.567, 2), round(1234, -2), round(2.5, 0), round(15, -1), round(25, -1), round(1e300, 2), round(number=2.4), round(True), round(2.675, 2), round(5, None))
print(bin(10), bin(-10), oct(8), hex(255), hex(-255), bin(0), hex(2 ** 70), bin(True))
print(chr(97), chr(0x1F600), ord("a"), ord("\u20ac"), ord(b"a"), ascii("é\u20ac\U0001F600'\""), ascii([1, "é"]), repr("a'b"), repr('a"b'), repr("a'\"b"))
print(format(5), format(5, "03d"), format(3.14159, ".2f"), format("a", ">5"), format([1]), format(None), format(True), format(255, "x"), format(1234567, ","))
print(hash(1), hash(1.0), hash(True), hash(2 ** 61 - 1), hash(-1), hash(0.5), hash(()) == hash(()), hash("a") == hash("a"), hash(None) == hash(None))
print(callable(len), callable(5), callable(int), id(len) == id(len), len("héllo"), len(b"ab"), len({}), len(range(10)))
for f in (lambda: abs("a"), lambda: divmod(1, 0), lambda: divmod(1.0, 0), lambda: pow(2, 3, 0), lambda: pow(2, -1, 4), lambda: pow(2.0, 3, 5), lambda: pow("a", 2), lambda: round("a"), lambda: round(1.5, "a"), lambda: round(1.5, 1.5), lambda: bin("a"), lambda: bin(1.5), lambda: chr(-1), lambda: chr(0x110000), lambda: chr("a"), lambda: chr(2 ** 40), lambda: chr(-2 ** 40), lambda: chr(2 ** 80), lambda: ord("ab"), lambda: ord(""), lambda: ord(5), lambda: ord(b"ab"), lambda: format(5, "q"), lambda: format([], "5"), lambda: format(5, 5), lambda: format("a", "d"), lambda: hash([]), lambda: hash({}), lambda: hash({1}), lambda: hash((1, [])), lambda: round(float("nan")), lambda: round(float("inf")), lambda: hash(slice(1)), lambda: pow(0, -1), lambda: 0 ** -1, lambda: oct(None)):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(print(), print(1, 2, sep=""), print(end=""))
print(1, "a", None, [1], sep="|", end="!\n")
print(*range(3), sep=", ")
for f in (lambda: print(sep=1), lambda: print(1, end=5), lambda: print(1, file=5), lambda: print(1, sep=b"")):
    try: f()
    except Exception as e: print(type(e).__name__, e)
class W:
    def write(self, s): print(repr(s), end=";")
    def flush(self): print("flush")
import sys
out = sys.stdout
class Collect:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("F")
c = Collect()
print("a", 1, file=c, flush=True)
print("".join(c.parts))
