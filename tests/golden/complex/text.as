def show(*args, **keywords):
    try:
        print(repr(complex(*args, **keywords)))
    except Exception as e:
        print(type(e).__name__ + ":", e)

for text in ["1", "j", "-j", "+J", "1+j", "1-2j", "1e5-2.5e-3j", "(1+2j)", " ( 1+2j ) ", "inf+nanj", "-infj", "1_0+2_0j", "1.5", "nan", "1 +2j", "1+2j)", "(1", "", "+", "1j2", "1+2", "jj", "1__0", "0x1", "1_0\0", "1\0_0"]:
    show(text)
show(1, 2); show(1.5, -2); show(1j, 2j); show(real=1, imag=2); show(imag=2); show(); show("1", 2); show(1, "2"); show([]); show(1, []); show(None); show(1, 2, 3)
for z in [0j, -0j, 1j, -1j, 1e16j, 1e-7 + 0j, complex(-0.0, 1), complex(0, -0.0), complex(-0.0, -0.0), complex(1, -0.0), complex(float("nan"), float("-inf")), 1.5 - 2.5j]:
    print(z, repr(z), [z])
class C(complex):
    pass
class D:
    def __complex__(self): return 1 + 2j
c = C(1, 2); c.tag = 5
print(c, type(c + 1), c.tag, complex(D()), complex(c), type(complex(c)), f"{1+2j:.1f}", f"{1j}")
