# Text of many scripts in a program: names, strings, formats, sorting, slicing, escapes.
greeting = {"English": "Hello", "Русский": "Привет", "中文": "你好", "العربية": "مرحبا", "हिन्दी": "नमस्ते", "한국어": "안녕하세요", "ไทย": "สวัสดี", "Ελληνικά": "Γειά", "emoji": "👋🏽👨‍👩‍👧"}
for language, word in sorted(greeting.items()):
    print(f"{language:<10}|{word:>8}|{word!r}|{word!a}|{len(word)}|{len(word.encode())}|{word[::-1][:2]}|{word.upper()[:3]}")
class Größe:
    def __init__(self, länge): self.länge = länge
    def __repr__(self): return f"Größe({self.länge!r})"
    def __add__(self, ö): return Größe(self.länge + ö.länge)
print(Größe(1) + Größe(länge=2), Größe.__name__, vars(Größe(3)))
def 合計(*数): return sum(数)
π = 3.14159; Δx = 2; naïve = "ok"
print(合計(1, 2, 3), π * Δx, naïve, f"{π:.2f} {Δx=}", 合計.__name__)
try: 未定義
except NameError as e: print(e)
try: Größe(1).höhe
except AttributeError as e: print(e)
try: Größe(breite=1)
except TypeError as e: print(e)
print("\N{GREEK SMALL LETTER ALPHA}\u03b2\U000003b3", "é" == "\xe9" == "\N{LATIN SMALL LETTER E WITH ACUTE}", "e\u0301" == "é", ascii("日本"), "日本".encode("utf-16-be"), b"\xe6\x97\xa5".decode())
print("ß".upper(), "İ".lower().encode(), "ǆ".title(), "ΑΣ".lower(), "ﬁ".upper(), "straße".casefold() == "STRASSE".casefold(), "ŉ".upper(), "ς".upper())
print("a日b".find("日"), "日本語"[1], "日本語"[-1:], "日本語".split("本"), "،".join("ab"), "日\n本".splitlines(), "a\u2028b".splitlines(), "\u3000x\u3000".strip(), "１２３".isdigit(), int("１２３"), "Ⅷ".isnumeric(), "½".isdecimal())
print(sorted(["é", "z", "a", "É", "Z", "ä", "日", "😀", "\uffff"]), max("aé日😀"), min("éa"), [hex(ord(c)) for c in "aé日😀"], [chr(c) for c in (0x41, 0xe9, 0x65e5, 0x1f600)])
print("%s %r %5s|%-5s|%c" % ("é", "日", "日", "日", 0x65e5), "{:>5}|{:^5}|{:é<5}".format("日", "本", "語"), "日本".center(6, "*"), "é".zfill(3), "日本語".translate({ord("本"): "X", ord("語"): None}))
d = {"é": 1, "e\u0301": 2}; print(d, len(d), "é" in d, {"日": {"本": "語"}}["日"]["本"])
