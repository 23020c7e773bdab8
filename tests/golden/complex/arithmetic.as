def show(source):
    try:
        print(source, "=", repr(eval(source)))
    except Exception as e:
        print(source, type(e).__name__ + ":", e)

inf, nan = float("inf"), float("nan")
for source in ["1 + 2j", "-1j", "1j * 1j", "(1 + 2j) / (3 - 4j)", "(1 + 2j) ** 2", "(1 + 2j) ** -2", "(1 + 2j) ** 0.5", "2 ** (1 + 1j)", "(1 + 2j) ** (1 + 1j)", "(1 + 2j) ** 101", "0j ** 0", "0j ** -1",
               "0j ** 1j", "1 / 0j", "1j / 0", "1.5 * (1 + 2j)", "1 - (1 + 2j)", "abs(3 + 4j)", "abs(complex(inf, nan))", "abs(complex(1e308, 1e308))", "-(1 + 2j)", "+(1 + 2j)", "(1 + 0j) == 1",
               "1 == 1 + 0j", "1j == 1j", "1j != 1", "1j < 2", "1j // 1", "1j % 1", "divmod(1j, 1)", "~1j", "int(1j)", "float(1j)", "round(1j)", "hash(1 + 2j)", "hash(1 + 0j) == hash(1)", "bool(0j)",
               "(1 + 2j).real", "(1 + 2j).imag", "(1 + 2j).conjugate()", "sum([1j, 2, 3.5])", "10**400 + 1j", "1j + 'a'", "pow(1j, 2, 3)", "1e200j ** 3", "complex(1e200, 1e200) * 1e200"]:
    show(source)
