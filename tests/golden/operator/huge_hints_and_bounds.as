# A hint or a lower bound may be any size_t: more than the value word holds.
import bisect, operator

class Hinted:
    def __init__(self, hint): self.hint = hint
    def __length_hint__(self): return self.hint

class Sized:
    def __init__(self, size): self.size = size
    def __len__(self): return self.size

for n in (2**61 - 1, 2**61, 2**63 - 1, 2**63, -1, 'x'):
    for what in (lambda: operator.length_hint(Hinted(n)), lambda: operator.length_hint(object(), n),
                 lambda: operator.length_hint(Sized(n)), lambda: len(Sized(n)), lambda: bool(Sized(n)),
                 lambda: bisect.bisect([], 1, n), lambda: bisect.bisect_left([1], 0, n)):
        try:
            print(what())
        except (OverflowError, TypeError, ValueError) as error:
            print(type(error).__name__, error)

items = [1]
bisect.insort(items, 0, 2**63 - 1)
print(items)

class Endless:
    def __getitem__(self, index):
        return index - 2**62

print(bisect.bisect(Endless(), 5, 0, 2**63 - 1))
