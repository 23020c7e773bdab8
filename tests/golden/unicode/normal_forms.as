# unicodedata.normalize: the four forms, and what cannot be normalized.
import unicodedata as u
for s in "é", "e\u0301", "ﬁ", "Å", "가", "각", "\u1100\u1161\u11a8", "a\u0301\u0323", "a\u0323\u0301", "\u0344", "①½ⅷ", "ｱﾞ", "\U0001d15e", "a\ud800\u0301", "\u0301a", "ſ", "ẛ\u0323", "", "ascii", "क़", "\u212b\u2126", "x" * 50 + "é":
    forms = [u.normalize(f, s) for f in ("NFC", "NFD", "NFKC", "NFKD")]
    print(ascii(s[:10]), *(ascii(f[-8:]) for f in forms), [u.is_normalized(f, s) for f in ("NFC", "NFD", "NFKC", "NFKD")])
    for f in "NFC", "NFD", "NFKC", "NFKD": assert u.normalize(f, u.normalize(f, s)) == u.normalize(f, s)
def strip(s): return "".join(c for c in u.normalize("NFD", s) if not u.combining(c))
print(strip("Crème brûlée à la façon, Žluťoučký kůň, Ångström"), u.normalize("NFKC", "Ｆｕｌｌ　ｗｉｄｔｈ １２３"))
for args in (), ("NFC",), ("NFX", "é"), ("NFX", "e"), ("NFX", ""), (5, "a"), ("NFC", 5), ("nfc", "é"), ("NFC", b"a"), ("NFC", None):
    try: print(args, ascii(u.normalize(*args)))
    except Exception as e: print(ascii(args), type(e).__name__, e)
print("café" == "cafe\u0301", u.normalize("NFC", "cafe\u0301") == "café", len(u.normalize("NFD", "한국어")), {u.normalize("NFC", k) for k in ("é", "e\u0301")} == {"é"})
