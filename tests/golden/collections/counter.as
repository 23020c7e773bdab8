from collections import Counter

c = Counter("abracadabra")
print(c, c.most_common(2), c["a"], c["zz"], len(c), c.total(), sorted(c.elements()), "zz" in c)
c.update("aab")
c.update({"z": 3})
c.subtract("ab")
c["new"] += 1
print(c, c.most_common()[-1])
del c["nothing"]
del c["z"]
print(c, dict(c), list(c.items())[:2])
a, b = Counter(a=3, b=1), Counter(a=1, b=2, c=1)
print(a + b, a - b, a | b, a & b, +Counter(a=-1, b=1), -Counter(a=-1), a == b, a <= a + b, a < a, a != b)
a += b
print(a)
a -= Counter(a=10)
print(a)
print(Counter(), Counter([1, 2, 1]), Counter({"x": 2}), Counter(x=1, y=2), Counter(a=1) == Counter(a=1, b=0), a.copy() == a)
words = "the cat and the dog and the bird".split()
for word, n in Counter(words).most_common():
    print(word, n)
try:
    Counter.fromkeys("a")
except NotImplementedError as e:
    print(e)
print(Counter({"a": "x", "b": None}))
