# Methods of several arguments, in-place operators, and a set with itself.
s = {1, 2, 3}
print(s.union(), s.union([4], (5,), {6}, "7"), s.intersection(), s.intersection({1, 2}, [2, 3]), s.difference(), s.difference([1], [2]))
print(s.union() is s, frozenset(s).union() is s, s.update(), s.update([8], [9]), s, s.intersection_update({1, 8, 9}, {9, 1}), s)
print(s.difference_update([9], [5]), s, s.difference_update(), s)
for call in ["s.symmetric_difference()", "s.symmetric_difference([1], [2])", "s.isdisjoint()", "s.issubset()", "s.add()", "s.add(1, 2)", "s.pop(1)",
             "set(1, 2)", "set(x=1)", "frozenset(x=1)", "frozenset(1, 2)", "s.remove()", "s.update(5, [1])", "s.union([2], 5)", "s.intersection(None)",
             "s.copy(1)", "s.clear(1)", "{[]}", "{1, {2}}", "{{}}", "s < [1]", "s | [1]", "[1] | s", "s - 5", "s += {1}", "s + s", "s * 2", "s[0]", "-s"]:
    try:
        print(call, eval(call))
    except Exception as e:
        print(call, type(e).__name__, e.msg if isinstance(e, SyntaxError) else e)
for op in ["|=", "&=", "-=", "^="]:
    for right in [{2, 3}, frozenset([2]), [2], "s", {2: 1}.keys(), None]:
        s = {1, 2}
        same = s
        try:
            if right == "s":
                exec("s %s s" % op)
            else:
                exec("s %s right" % op)
            print(op, right, s, s is same)
        except TypeError as e:
            print(op, right, e)
f = frozenset([1, 2])
g = f
f |= {3}
print(f, g, f is g)
s = {1, 2, 3}
s.symmetric_difference_update(s)
print(s)
s.update(range(5))
s.difference_update(s)
print(s, s.intersection_update(s), s.isdisjoint(s), s.issubset(s))
print({1} | frozenset([2]), frozenset([1]) | {2}, {1} & frozenset([1]), type(frozenset([1]) - {2}), {1} == frozenset([1]), {frozenset([1]): "x"}[frozenset([1])])
print({1, 2} in {frozenset([1, 2])}, set() in [frozenset()])
s = {frozenset([1])}
s.discard({1})
print(s)
try:
    s.remove({5})
except KeyError as e:
    print(repr(e))
