# a op= b: the in-place method, then the plain one, then the reflected one; and what the sequences do last.
SIGNS = {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**",
         "lshift": "<<", "rshift": ">>", "and": "&", "xor": "^", "or": "|"}
def statement(sign):
    space = {}
    exec(f"def f(a, b):\n    a {sign}= b\n    return a", space)
    return space["f"]
calls = []
def behave(kind, name):
    def method(self, *args):
        calls.append(name)
        if kind == "raises": raise ValueError(name)
        return NotImplemented if kind == "declines" else name
    return None if kind == "none" else method
def build(base=object, **methods):
    return type("K", (base,), {f"__{k}__": behave(v, k) for k, v in methods.items() if v != "missing"})
def show(f, a, b):
    calls.clear()
    try: result = f(a, b)
    except (TypeError, ValueError) as e: result = f"{type(e).__name__}: {e}"
    return f"{calls} {result}"
KINDS = ["missing", "answers", "declines", "raises", "none"]
for name, sign in SIGNS.items():
    f = statement(sign)
    for inplace in KINDS if name in ("add", "mul", "pow") else KINDS[1:3]:
        for plain in KINDS:
            for reflected in ("missing", "answers"):
                A, B = build(**{"i" + name: inplace, name: plain}), build(**{"r" + name: reflected})
                print(sign, inplace, plain, reflected, show(f, A(), B()))
print("sequences")
for base in (list, tuple, str, bytes, bytearray, dict, set, int):
    for name in ("add", "mul", "or"):
        f = statement(SIGNS[name])
        B = build(**{"r" + name: "answers"})
        sub, isub = build(base, **{name: "answers"}), build(base, **{"i" + name: "declines"})
        print(base.__name__, name, show(f, base(), B()), show(f, sub(), B()), show(f, isub(), B()), show(f, base(), None),
              show(f, isub(), []), sep=" ; ")
