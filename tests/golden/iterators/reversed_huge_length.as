# Lengths, hints and indices that do not fit the value word.
class L:
    def __init__(self, n): self.n = n
    def __len__(self): return self.n
    def __getitem__(self, i):
        if i == 2: raise IndexError
        return i
for n in (0, 2, 5, 2**61, 2**61 + 1, 2**63 - 1):
    r = reversed(L(n))
    print(r.__length_hint__())
    for i, x in zip(range(4), r): print(x)
    print(r.__length_hint__())
