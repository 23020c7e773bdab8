# stress: every 97 (a long program)
# A calculator: tokens in a list, a shunting yard over two stacks, variables in a dict, errors told.
import operator

OPS = {"+": (1, operator.add), "-": (1, operator.sub), "*": (2, operator.mul), "/": (2, operator.truediv), "%": (2, operator.mod), "^": (3, operator.pow)}


def tokens(text):
    out, i = [], 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
            continue
        j = i + 1
        if c.isdigit():
            while j < len(text) and (text[j].isdigit() or text[j] == "."):
                j += 1
            out.append(float(text[i:j]) if "." in text[i:j] else int(text[i:j]))
        elif c.isalpha():
            while j < len(text) and text[j].isalnum():
                j += 1
            out.append(text[i:j])
        elif c in "()=" or c in OPS:
            out.append(c)
        else:
            raise SyntaxError(f"strange {c!r} at {i}")
        i = j
    return out


def evaluate(text, names):
    line = tokens(text)
    if len(line) > 1 and line[1] == "=":
        names[line[0]] = value = run(line[2:], names)
        return value
    return run(line, names)


def run(line, names):
    values, ops = [], []

    def apply():
        op = ops.pop()
        try:
            b, a = values.pop(), values.pop()
        except IndexError:
            raise SyntaxError(f"nothing for {op}") from None
        values.append(OPS[op][1](a, b))

    for t in line:
        if isinstance(t, (int, float)):
            values.append(t)
        elif t in OPS:
            while ops and ops[-1] != "(" and (OPS[ops[-1]][0], t != "^") >= (OPS[t][0], True):
                apply()
            ops.append(t)
        elif t == "(":
            ops.append(t)
        elif t == ")":
            while ops and ops[-1] != "(":
                apply()
            if not ops:
                raise SyntaxError("no ( for )")
            ops.pop()
        else:
            values.append(names[t])
    while ops:
        if ops[-1] == "(":
            raise SyntaxError("no ) for (")
        apply()
    if len(values) != 1:
        raise SyntaxError(f"{len(values)} values left")
    return values[0]


names = {"pi": 3.14159}
for text in ["1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "10 - 4 - 3", "x = 7 % 4", "x * x", "y = x ^ 100", "y % 97", "2 * pi", "1 / 0", "z + 1", "(1", "1)", "1 +", "1 2", "$", "", "1.5.2", "100 / 7 / 2"]:
    try:
        print(text, "=", evaluate(text, names))
    except (SyntaxError, ArithmeticError, LookupError, ValueError) as e:
        print(text, "->", type(e).__name__, e)
print(sorted(names), len(str(names["y"])))
