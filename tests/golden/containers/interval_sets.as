# stress: every 97 (a long program)
# Intervals: merging, inserting by bisect, differences, overlaps by sweeping, a calendar.
from bisect import bisect_left, bisect_right, insort
from functools import reduce, total_ordering


@total_ordering
class Interval:
    __slots__ = ("low", "high")

    def __init__(self, low, high):
        if high < low:
            raise ValueError(f"{low}..{high}: ends before it begins")
        self.low, self.high = low, high

    def __eq__(self, other):
        return (self.low, self.high) == (other.low, other.high) if isinstance(other, Interval) else NotImplemented

    def __lt__(self, other):
        return (self.low, self.high) < (other.low, other.high) if isinstance(other, Interval) else NotImplemented

    def __hash__(self):
        return hash((self.low, self.high))

    def __repr__(self):
        return f"{self.low}..{self.high}"

    def __contains__(self, x):
        return self.low <= x < self.high


class IntervalSet:
    def __init__(self, pairs=()):
        self.lows, self.highs = [], []
        for low, high in pairs:
            self.add(low, high)

    def add(self, low, high):
        i, j = bisect_left(self.highs, low), bisect_right(self.lows, high)
        if i < j:
            low, high = min(low, self.lows[i]), max(high, self.highs[j - 1])
        self.lows[i:j], self.highs[i:j] = [low], [high]

    def remove(self, low, high):
        i, j = bisect_right(self.highs, low), bisect_left(self.lows, high)
        keep = []
        if i < j:
            if self.lows[i] < low:
                keep.append((self.lows[i], low))
            if self.highs[j - 1] > high:
                keep.append((high, self.highs[j - 1]))
            self.lows[i:j], self.highs[i:j] = [k[0] for k in keep], [k[1] for k in keep]

    def __contains__(self, x):
        i = bisect_right(self.lows, x) - 1
        return i >= 0 and x < self.highs[i]

    def __iter__(self):
        return map(Interval, self.lows, self.highs)

    def __repr__(self):
        return "{" + ", ".join(map(repr, self)) + "}"


s = IntervalSet([(5, 8), (1, 3), (10, 12)])
print(s)
for low, high in [(3, 5), (7, 10), (20, 25), (0, 0), (12, 12)]:
    s.add(low, high)
    print("+", low, high, s)
for low, high in [(2, 4), (11, 22), (100, 200), (-5, 1), (6, 7)]:
    s.remove(low, high)
    print("-", low, high, s)
print([x for x in range(-1, 26) if x in s], sum(i.high - i.low for i in s))
brute = set()
fast = IntervalSet()
seed = 99
for _ in range(400):
    seed = (seed * 1103515245 + 12345) % 2**31
    low, length = seed >> 8 & 63, seed >> 20 & 7
    if seed & 64:
        brute |= set(range(low, low + length + 1))
        fast.add(low, low + length + 1)
    else:
        brute -= set(range(low, low + length + 1))
        fast.remove(low, low + length + 1)
    assert [x for x in range(80) if x in fast] == sorted(brute), fast
print(fast, len(brute))
meetings = [(9, 10, "a"), (9.5, 11, "b"), (11, 12, "c"), (9.75, 9.8, "d")]
points = sorted([(s, 1, n) for s, e, n in meetings] + [(e, -1, n) for s, e, n in meetings])
busy, most, now = 0, 0, set()
for t, d, n in points:
    busy += d
    (now.add if d > 0 else now.discard)(n)
    if busy > most:
        most, who = busy, sorted(now)
print(most, who)
try:
    Interval(2, 1)
except ValueError as e:
    print(e)
print(sorted([Interval(2, 3), Interval(1, 9), Interval(1, 2)]), Interval(1, 2) >= Interval(1, 2), len({Interval(1, 2), Interval(1, 2)}), max(s))
days = []
for d in (5, 1, 3):
    insort(days, Interval(d, d + 1))
print(days, reduce(lambda a, i: a + (i.high - i.low), days, 0), 3 in Interval(3, 4), 4 in Interval(3, 4))
