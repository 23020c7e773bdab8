# Literal patterns: numbers by ==, the three constants by identity.
def kind(x):
    match x:
        case 0:
            return "zero"
        case -1:
            return "minus one"
        case 1.5 | -2.5:
            return "float"
        case 3j:
            return "imaginary"
        case 1 + 2j | -1 - 2j:
            return "complex"
        case "a" "b":
            return "joined"
        case b"x":
            return "bytes"
        case None:
            return "none"
        case True:
            return "true"
        case False:
            return "false"
        case 0x10 | 0b11 | 0o17 | 1_000:
            return "bases"
        case _:
            return "other"


class One:
    def __eq__(self, other):
        print("eq", repr(other))
        return other == 1.5

    __hash__ = None


for value in (0, 0.0, False, True, 1, -1, -1.0, 1.5, -2.5, 3j, 1 + 2j, -1 - 2j, "ab", b"x", "x", None, 16, 3, 15, 1000, [], One()):
    print(value if not isinstance(value, One) else "One", kind(value))
