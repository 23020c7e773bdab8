import random
for seed in [0, 1, -1, 42, 2**32, 2**64 + 5, -2**100, "hello", "", "h\u00e9", b"bytes", bytearray(b"x"), 1.5, -2.5, True, 10**400, "x" * 300]:
    random.seed(seed)
    print(random.random(), random.getrandbits(5), random.getrandbits(32), random.getrandbits(33), random.getrandbits(64), random.getrandbits(200), random.getrandbits(0))
for seed in ["abc", b"abc", 5]:
    random.seed(seed, version=1)
    print(random.random())
r, q = random.Random(7), random.Random(7)
print(r.random() == q.random(), r.randint(1, 6), random.Random("a").random())
state = r.getstate()
print(state[0], len(state[1]), state[2])
a = [r.random() for _ in range(700)] + [r.gauss(0, 1)]
r.setstate(state)
print(a == [r.random() for _ in range(700)] + [r.gauss(0, 1)], a[-1])
