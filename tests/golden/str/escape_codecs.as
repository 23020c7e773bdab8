# The codecs unicode_escape and raw_unicode_escape, and the handler namereplace.
import warnings
warnings.simplefilter("ignore")

cases = [rb"a\x41\u0042\U00000043\N{LATIN SMALL LETTER D}\n\t\101\\", rb"\q\8", rb"\N{foo}", rb"\N", rb"\N{", rb"\N{}", rb"\N{SPACE", rb"\x4",
         rb"\u12", rb"\U00110000", rb"\U0011000", b"\xe9", b"abc\\", rb"\777", b"a\\\nb", rb"\ud800", b"\\\x00\\\xff", rb"\x4\x5\u1", b"\\xzz\\u", b""]
for codec in "unicode_escape", "raw-unicode-escape":
    for case in cases:
        results = []
        for errors in "strict", "replace", "ignore", "backslashreplace":
            try:
                results.append(ascii(case.decode(codec, errors)))
            except UnicodeDecodeError as e:
                results.append(f"{e} ({e.encoding} {e.start} {e.end})")
        print(codec, case, *dict.fromkeys(results), sep=" | ")
text = "a\n\t\r\\'\"\0\x7f\x80\xff\u0100\ud800\U0001f600\x1b"
for codec in "unicode_escape", "Unicode-Escape", "raw_unicode_escape":
    print(codec, text.encode(codec), text.encode(codec).decode(codec) == text)
for text in "é€\U0001f600\ud800\n가一", "a\x80b", "plain", "\ue000\U0010ffff":
    for encoding in "ascii", "latin-1", "utf-8":
        print(encoding, text.encode(encoding, "namereplace"))
try:
    b"\xff".decode("ascii", "namereplace")
except TypeError as e:
    print(e)
