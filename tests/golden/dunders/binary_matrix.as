# Every binary operator, for each behaviour of the left method and of the reflected one: who answers is one letter.
import operator
OPS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "matmul": operator.matmul, "truediv": operator.truediv,
       "floordiv": operator.floordiv, "mod": operator.mod, "divmod": divmod, "pow": pow, "lshift": operator.lshift,
       "rshift": operator.rshift, "and": operator.and_, "xor": operator.xor, "or": operator.or_}
calls = []
def behave(kind, letter):
    def method(self, *args):
        calls.append(letter)
        if kind == "raises": raise ValueError(letter)
        return NotImplemented if kind == "declines" else letter.upper()
    return {"none": None, "number": 5}.get(kind, method)
def build(name, bases, **methods):
    return type(name, bases, {f"__{k}__": behave(v, name.lower() + k[0]) for k, v in methods.items() if v != "missing"})
def outcome(f, *args):
    calls.clear()
    try: got = str(f(*args))
    except TypeError as e: got = "T" + str(len(str(e)))
    except ValueError as e: got = "V:" + str(e)
    return "".join(c[0] for c in calls) + ">" + got
KINDS = ["missing", "answers", "declines", "raises", "none", "number"]
for name, f in OPS.items():
    print(name)
    for mine in KINDS:
        row = []
        for theirs in KINDS:
            A = build("A", (), **{name: mine})
            B = build("B", (), **{"r" + name: theirs})
            C = build("C", (A,), **{"r" + name: theirs})
            row.append(" ".join(outcome(f, x, y) for x, y in ((A(), B()), (A(), C()), (C(), A()), (A(), A()), (7, B()), ([1], B()))))
        print(" ", mine, "|", " | ".join(row))
