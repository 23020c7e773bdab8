# Every method and operator of tuple with odd arguments.
class Index:
    def __index__(self):
        return 1

    def __repr__(self):
        return "Index()"


ODD = [0, -1, 5, 2**70, True, None, 1.5, "1", [], (), (9,), Index(), slice(1, None), slice(None, None, -1), slice("a")]
for name in ["count", "index", "__getitem__", "__contains__", "__add__", "__mul__", "__rmul__", "__eq__", "__lt__", "__ge__"]:
    for argument in ODD:
        try:
            print(name, argument, "->", getattr((3, 1, 2), name)(argument))
        except Exception as e:
            print(name, argument, "->", type(e).__name__ + ":", e)
for call in ["tuple(1)", "tuple(1, 2)", "tuple(x=1)", "().index()", "().index(1)", "(1,).index(1, 1)", "(1, 2, 1).index(1, 1)", "(1, 2).index(2, -1, 9**30)",
             "(1,).index(1, 'a')", "().count()", "().append(1)", "tuple.__new__()", "tuple.__new__(list)", "tuple.__new__(tuple, 'ab')", "() < []", "(1,) + [2]",
             "(1,) * 'a'", "(1,) * 2**62", "()[0]", "()[1:2]", "(1, 2)[2**80]", "(1, 2)[-3]", "(1, 2)['a']", "(1, 2)[None]", "(1, 2)[1.0]", "() * 10**9",
             "tuple(None)", "tuple({1: 2})", "tuple('ab')", "tuple(x for x in range(3))"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
t = (1, 2)
for statement in ["t[0] = 1", "del t[0]", "t[:] = ()", "t.x = 1", "del t[:1]", "t += [3]", "a, b, c = t", "a, = t", "(a, *b), c = t"]:
    try:
        exec(statement)
    except Exception as e:
        print(statement, type(e).__name__, e)
print(tuple(t) is t, t[:] is t, t * 1 is t, t + () is t, () + t is t, t[::1] is t)
