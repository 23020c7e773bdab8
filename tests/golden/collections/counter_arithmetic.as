# Counter: arithmetic, comparison, missing keys, update and subtract from everything, order.
from collections import Counter

a, b = Counter("aabbbc"), Counter("abd")
a["zero"], a["neg"] = 0, -2
print(a, a + b, a - b, a & b, a | b, +a, -a)
print(a == b, a != b, a <= b, a < b, Counter("ab") < Counter("aab"), Counter(x=0) == Counter(), Counter("a") >= Counter(), Counter(a=1) == {"a": 1}, Counter(a=0) == {})
print(a["missing"], "missing" in a, len(a), a.total(), a.most_common(2), a.most_common(), a.most_common(0), a.most_common(-1), sorted(a.elements()), list(Counter(b=2, a=1).elements()))
c = Counter(x=1)
c.update("xy")
c.update({"x": 5, "z": 1})
c.update(w=3)
c.update([("t",), ("t",)])
c.update(None)
print(c)
c.subtract("xx")
c.subtract({"y": 9}, z=1)
c.subtract()
print(c)
c += Counter(x=-100, new=2)
print(c)
c -= Counter(w=1)
c &= Counter(w=9, new=1)
c |= Counter(q=1)
print(c, type(c), Counter(c) == c, c.copy() == c, type(c.copy()))
del c["not there"]
del c["q"]
print(c, c.pop("w"), c.popitem(), c)
for call in ["Counter(1)", "Counter('a', 'b')", "Counter([[]])", "Counter.fromkeys('ab')", "a + 5", "a - {'a': 1}", "a & 'x'", "a < 5", "a | {}", "Counter(a='x') + Counter(a='y')", "Counter(a=1.5) + Counter(a=2)",
             "list(Counter(a='x').elements())", "Counter(a=None).total()", "Counter(a='x', b=1).most_common()", "repr(Counter(a='x', b=1))", "a()", "Counter(iterable=5)", "Counter(self=1)", "a.subtract(5)", "a.update(5)", "Counter({1: 2}, **{'a': 1})"]:
    try:
        print(call, "->", eval(call))
    except Exception as e:
        print(call, "->", type(e).__name__ + ":", e)
print(Counter("hello world").most_common(3), Counter(), Counter({}), Counter([]), repr(Counter({3: 1, 1: 3, 2: 3})))


class Sub(Counter):
    def __missing__(self, key):
        return 100


s = Sub("ab")
print(s["zz"], s + s, type(s + s), s, s.most_common(1), type(s.copy()))
s["q"] += 1
print(s["q"], dict(s))
words = "the cat and the dog and the bird".split()
counts = Counter(words)
for word, n in counts.most_common():
    print(word, n, end=" ")
print(sum(counts.values()), counts.most_common()[:-3:-1], counts & Counter(["the", "cat"]), sorted(counts - Counter(words[:4])))
