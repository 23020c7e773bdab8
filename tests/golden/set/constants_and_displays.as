# Displays and comprehensions of sets, membership in constant sets, sets of sets, order of evaluation.
def say(x):
    print("say", x, end="; ")
    return x


print({say(1), say(2), say(1)}, {*[3], say(4), *{5}}, {say(k): say(v) for k, v in [("a", 1)]})
print(1 in {1, 2}, 1.0 in {1, 2}, "a" in {"a"}, None in {None}, () in {()}, (1, 2) in {(1, 2)}, frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})
for bad in (lambda: [] in {1}, lambda: {} in {1}, lambda: {1, []}, lambda: {[1]: 2}, lambda: {(1, [])}, lambda: {1: 2, {}: 3}):
    try:
        print(bad())
    except TypeError as e:
        print(e)
s = {frozenset([1, 2]), frozenset([2, 1]), frozenset()}
print(len(s), frozenset([1, 2]) in s, {1, 2} in s, {x for x in "hello"} == set("hello"), {i % 4 for i in range(100)}, {(i, j) for i in range(2) for j in range(i)})
print({1, True, 1.0}, {True, 1}, {0, False, 0.0, -0.0}, {1: "a", True: "b"}, len({float("nan"), float("nan")}), {"a", "a"}, {*()}, set() == {*()}, type({}), type({*{}}))
power = lambda items: {frozenset()} if not items else {t for s in power(items[1:]) for t in (s, s | {items[0]})}
print(len(power([1, 2, 3])), sorted(map(sorted, power([1, 2]))), frozenset({1}) | {2} == {1, 2}, set(power([1])) - {frozenset()})
a = {1, 2, 3}
b = a
b |= {4}
c = a | {5}
print(a is b, a, c, a & {1, 9} or "none", a - a or "empty", not set(), bool({0}), max({3, 1}), sorted({"b", "a"}), sum({1, 2}), len({*range(10), *range(5)}))
x, *y = sorted({3, 1, 2})
print(x, y, {**{"k": {1}}}["k"], [*{7}], (*{8},), max(*{1, 2}), {i: {j for j in range(i)} for i in range(3)})
