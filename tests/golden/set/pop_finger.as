# Where pop() goes on after other changes; copies of frozensets.
f = frozenset([1612917429281063684, 100, 1, 10, 42]); print(f, f.difference(), f.union(), f.copy(), f.intersection(), f | set(), f - set(), f & f, f ^ set(), frozenset(f), set(f))
s = set(f)
print(s.difference(), s.union(), s.copy(), s.intersection(), s | set(), s - set(), s & s, s ^ set())
def pops(*ops):
    s = set(range(20))
    for o in ops:
        for _ in range(3): print(s.pop(), end=' ')
        exec(o, {'s': s})
        print(s, end=' ')
    while s: print(s.pop(), end=' ')
    print()
for o in ("s.clear(); s.update(range(9))", "s &= set(range(3, 15))", "s.intersection_update(range(4, 9), range(20))", "s |= {30, 31, 99, 64, 33}", "s -= {5, 6}", "s ^= {7, 40}", "s.difference_update(range(7))", "s.symmetric_difference_update(range(12))", "s.add(77)", "s.__init__(range(5, 12))", "s.discard(4)"):
    pops(o); pops(o, o)
    pops(o, "s.add(1); s.add(0)")
