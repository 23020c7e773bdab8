def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

for source in ["(5).as_integer_ratio()", "True.as_integer_ratio()", "(-255).bit_length()", "(2**100).bit_length()", "(5).conjugate()",
               "(5).real", "(5).imag", "(5).numerator", "True.denominator", "(300).to_bytes(2, 'big')", "(300).to_bytes(2, 'little')",
               "(300).to_bytes(1, 'big')", "(-1).to_bytes(2, 'big', signed=True)", "(-1).to_bytes(2, 'big')", "(-129).to_bytes(1, 'big', signed=True)",
               "(-128).to_bytes(1, 'big', signed=True)", "(5).to_bytes()", "(5).to_bytes(-1, 'big')", "(5).to_bytes(1, 'x')", "(5).to_bytes(1, 5)",
               "(2**100).to_bytes(13, 'big')", "(-2**100).to_bytes(14, 'little', signed=True)", "(0).to_bytes(0, 'big')",
               "int.from_bytes(b'\\x01\\x02')", "int.from_bytes(b'\\x01\\x02', 'little')", "int.from_bytes(b'\\xff\\xfe', signed=True)",
               "int.from_bytes([1, 2, 3], 'big')", "int.from_bytes('ab', 'big')", "int.from_bytes(5, 'big')", "int.from_bytes([300], 'big')",
               "int.from_bytes(b'\\x80' + bytes(15), 'big', signed=True)", "bool.from_bytes(b'\\x01')", "round(1234, -2)", "round(1250, -2)", "round(1350, -2)",
               "round(-1250, -2)", "round(5, -1)", "round(15, -1)", "round(10**30 + 5 * 10**9, -10)", "round(5, 3)", "round(7, -400)", "round(5, 'a')",
               "(5).__round__(None)", "(5).__trunc__(), (5).__floor__(), (5).__ceil__()", "(5).__getnewargs__()", "(5).__add__('a')", "(5).__radd__(2)",
               "(5).__pow__(3, 7)", "(5).__lt__(6.0)", "(5).__bool__()", "(5).__divmod__(0)", "int.__add__(1.0, 2)", "(5).nothing", "5()", "len(5)", "5[0]"]:
    show(source)
