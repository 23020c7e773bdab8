# What is not a number, and where that is said.
import warnings


def check(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            compile(source, "s", "exec")
            result = "fine"
        except SyntaxError as e:
            result = (e.msg, e.offset, e.end_offset)
    print(source if len(source) < 50 else source[:10] + "...", "->", result, *[f"{w.category.__name__}: {w.message}" for w in caught])


for source in """0777 01 0_7 09 00_1 0_ 1_ 1__0 _1 0__0 1_000_ 1_.5 1._5 1.5_ 1e 1e+ 1e_5 1e5_ 1_e5 1e1__0 1.5e 0x 0X 0x_ 0x__1 0x1_ 0xg 0xfg 0x1.5 0x1p3 0o 0o8 0o18 0o_ 0o1_ 0b 0b2 0b12 0b_ 0b1_ 0b1e5
1a 1ab 1_a 1.a 1.5a 1ja 1e5a 0xfl 1l 10L 0b1a 0o7a 0a 00a 1.0.0 1..2 1.5.5 ..1 1j2 1jj 0_8 0_9j 08 080 0800.5 0e 0j0 0x0j 0xj 1else 1if 1for 1x 1o7 1b1 5ifx 1not 1andy 1ory 1isx 1inx 12forx 0xor 0b1and 1_0and""".split():
    check(source)
check("0xfor x in y")
check("1if 1else 2")
check("[0x1for x in y]")
check("1or 2")
check("x = 1in y")
check("1 2")
check("1 .2")
check("1é")
check("1€")
check("0x1é")
check("1" * 4301)
check("-" + "9" * 5000)
check("0x" + "f" * 5000)
check("1_" * 4400 + "1")
check("1" * 5000 + ".0")
check("1" * 5000 + "j")
check("1e" + "9" * 400)
