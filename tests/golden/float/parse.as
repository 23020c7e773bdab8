def show(*args, **keywords):
    try:
        print(repr(args[0]) if args else "", repr(float(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__ + ":", e)

for text in ["1.5", " 1.5\n", "1_000.5", "1e5", "1E+5", "-1e-5", ".5", "5.", "inf", "-INF", "Infinity", "nan", "-NaN", "1e400", "-1e400", "1e-400", "\u0663.\u0665", "0x10", "1__0", "_1", "1_",
             "1._5", "1e_5", "1e", "e5", ".", "", " ", "1 2", "infinit", "1.5.5", "--1", "+ 1", "1\x00", "abc", "1.7976931348623157e308", "1.7976931348623159e308",
             "4.9406564584124654e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "9007199254740993", "0.1e1", "123456789012345678901234567890", "1e23", "8.5e-5", "0" * 400 + "1.5", "1" + "0" * 330]:
    show(text)
show(b"1.5"); show(bytearray(b"2.5")); show(b"x"); show(5); show(True); show(2**70); show(10**400); show(None); show([]); show(1j); show(); show(1, 2); show(x=1)
class F:
    def __float__(self): return 2.5
class G:
    def __float__(self): return 2
class S(float):
    def __repr__(self): return f"S({float.__repr__(self)})"
print(float(F())); show(G()); s = S("1.5"); s.tag = "x"; print(s, repr(s), s + 1, type(s + 1), s.tag, float(s), type(float(s)), s == 1.5, hash(s) == hash(1.5), f"{s:.2f}", S.fromhex("0x1p1"), S())
