# UnicodeError and its three kinds: fields, text, constructors
for f in (lambda: b"ab\xff\xfe".decode(), lambda: b"\xe2\x82".decode(), lambda: "aé€".encode("ascii"), lambda: "a\ud800b".encode(), lambda: "\U0001F600x".encode("latin-1"), lambda: b"\x80".decode("ascii"), lambda: "é".encode("ascii", "nothing"), lambda: b"x".decode("no-such"), lambda: "x".encode("no-such"), lambda: b"\xff\xff\xff".decode("utf-8", "backslashreplace"), lambda: "ab€éc".encode("ascii", "xmlcharrefreplace"), lambda: str(b"\xff", "ascii"), lambda: bytes("é", "ascii"), lambda: b"a\xf0\x9f\x98".decode(), lambda: b"\xed\xa0\x80".decode(), lambda: "ééé".encode("ascii"), lambda: b"\xff".decode("utf-16"), lambda: b"ab\x80cd".decode("gbk"), lambda: "😀".encode("gbk")):
    try: print(f())
    except UnicodeError as e: print(type(e).__name__, e, "|", e.encoding, ascii(e.object), e.start, e.end, e.reason, e.args == (e.encoding, e.object, e.start, e.end, e.reason))
    except Exception as e: print(type(e).__name__, e)
d = UnicodeDecodeError("enc", b"abc\xffdef", 3, 4, "why")
print(repr(d), d)
d.start = 1; d.end = 3; d.reason = "changed"; d.encoding = "other"
print(d)
d.start = 100; d.end = 200
print(d.start, d.end, d)
d.start = -5; d.end = -1
print(d.start, d.end, d)
print(UnicodeDecodeError("e", bytearray(b"xy"), 0, 1, "r"), UnicodeDecodeError("e", b"", 0, 1, "r"), UnicodeDecodeError("e", b"xyz", 0, 3, "r"))
print(UnicodeEncodeError("e", "x", 0, 1, "r"), UnicodeEncodeError("e", "é", 0, 1, "r"), UnicodeEncodeError("e", "€", 0, 1, "r"), UnicodeEncodeError("e", "😀", 0, 1, "r"), UnicodeEncodeError("e", "xyz", 0, 3, "r"), UnicodeEncodeError("e", "", 0, 0, "r"))
print(UnicodeTranslateError("x", 0, 1, "r"), UnicodeTranslateError("é€", 1, 2, "r"), UnicodeTranslateError("abc", 0, 2, "r"), repr(UnicodeTranslateError("x", 0, 1, "r")))
for f in (lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("e", "str", 0, 1, "r"), lambda: UnicodeEncodeError("e", b"x", 0, 1, "r"), lambda: UnicodeDecodeError("e", b"x", "0", 1, "r"), lambda: UnicodeDecodeError("e", b"x", 0, 1), lambda: UnicodeDecodeError(1, b"x", 0, 1, "r"), lambda: UnicodeTranslateError("x", 0), lambda: UnicodeEncodeError("e", "x", 0, 1, "r", 5), lambda: UnicodeError("anything", 1), lambda: UnicodeEncodeError("e", "x", 0, 1, 5), lambda: UnicodeDecodeError(encoding="e")):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
print(UnicodeError.__mro__)
class Mine(UnicodeDecodeError): pass
m = Mine("e", b"x", 0, 1, "r")
print(repr(m), m, m.object)
d.encoding = "x"
try: print(d)
except Exception as e: print(type(e).__name__, e)
for name in ("encoding", "start", "end", "reason"):
    for value in (5, "s", b"b", None):
        x = UnicodeDecodeError("e", b"abc", 0, 1, "r")
        try: setattr(x, name, value); print(name, value, str(x))
        except Exception as e: print(name, value, type(e).__name__, e)
