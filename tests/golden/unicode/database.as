# stress: every 97 (long)
# unicodedata: what it tells of characters, and of arguments that are none.
import unicodedata as u
for c in "aZ5 \n.é½٣²Ⅷ一€\u0301\u200b\u202e(😀가ﬁ\ud800\ue000\u0378":
    print(ascii(c), u.category(c), repr(u.bidirectional(c)), u.combining(c), u.mirrored(c), u.east_asian_width(c), u.decimal(c, "-"), u.digit(c, "-"), u.numeric(c, "-"), repr(u.decomposition(c)), u.name(c, "-"))
print(u.numeric("½"), u.numeric("兆"), u.numeric("༳"), u.numeric("㆒"), type(u.digit("5")).__name__, type(u.numeric("5")).__name__)
def attempt(name, *args):
    try: print(name, ascii(args), ascii(getattr(u, name)(*args)))
    except Exception as e: print(name, ascii(args), type(e).__name__, e)
for name in ("category", "bidirectional", "combining", "mirrored", "east_asian_width", "decomposition", "decimal", "digit", "numeric", "name"):
    for args in (), ("ab",), ("",), (5,), ("a",), ("x", "default"), ("a", 1, 2): attempt(name, *args)
for name in "BULLET", "bullet", "NULL", "LATIN SMALL LETTER R WITH TILDE", "HANGUL SYLLABLE GAG", "CJK UNIFIED IDEOGRAPH-4E00", "nothing", "", "x" * 300, b"BULLET", 5: attempt("lookup", name)
counts = {}
for c in range(0, 0x110000, 7): counts[u.category(chr(c))] = counts.get(u.category(chr(c)), 0) + 1
print(sorted(counts.items()), u.unidata_version)
names = [u.name(chr(c), "") for c in range(0x2000, 0x3000)]
print(sum(map(len, names)), sum(map(bool, names)), all(u.lookup(n) == chr(0x2000 + i) for i, n in enumerate(names) if n))
