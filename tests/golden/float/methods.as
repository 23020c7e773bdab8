def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

inf, nan = float("inf"), float("nan")
for source in ["round(2.5)", "round(3.5)", "round(-2.5)", "round(0.5)", "round(1e20)", "round(2.675, 2)", "round(1.005, 2)", "round(0.15, 1)", "round(0.25, 1)", "round(1234.5678, -2)",
               "round(150.0, -2)", "round(250.0, -2)", "round(5e15, -15)", "round(1.5, None)", "round(1.5, 400)", "round(1.5, -400)", "round(1.7e308, -308)", "round(-0.4)", "round(-0.04, 1)",
               "round(nan)", "round(inf)", "round(inf, 2)", "round(1.5, 'a')", "round(123456.789, -7)", "(2.0).is_integer()", "(2.5).is_integer()", "inf.is_integer()",
               "(0.5).as_integer_ratio()", "(0.1).as_integer_ratio()", "(-1e20).as_integer_ratio()", "inf.as_integer_ratio()", "nan.as_integer_ratio()", "(1.5).hex()", "(-0.1).hex()",
               "(0.0).hex()", "(5e-324).hex()", "inf.hex()", "float.fromhex('0x1.8p1')", "float.fromhex('-1.8')", "float.fromhex('0x.8')", "float.fromhex(' inf ')", "float.fromhex('nan')",
               "float.fromhex('0x1p-1075')", "float.fromhex('0x1.8p-1074')", "float.fromhex('0x1p1024')", "float.fromhex('')", "float.fromhex('x')", "float.fromhex('0x1p')", "float.fromhex('1_0')",
               "float.fromhex(1)", "(1.7).__trunc__()", "(-1.5).__floor__()", "(-1.5).__ceil__()", "inf.__floor__()", "nan.__ceil__()", "(1.5).conjugate()", "(1.5).real", "(1.5).imag",
               "int(1e30)", "(1.5).__int__()", "(1.5).nothing", "1.5()", "float.__getformat__('double')", "hash(1.5)", "hash(-0.0)", "hash(1e300)", "hash(inf)", "hash(0.1)"]:
    show(source)
