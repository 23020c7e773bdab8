# Heaps in programs: running medians, top k, merging sorted streams, a priority queue with updates, heap sort.
import heapq
from itertools import count, islice


def medians(values):
    low, high = [], []
    for v in values:
        heapq.heappush(low, -heapq.heappushpop(high, v))
        if len(low) > len(high):
            heapq.heappush(high, -heapq.heappop(low))
        yield high[0] if len(high) > len(low) else (high[0] - low[0]) / 2


class Queue:
    def __init__(self):
        self.heap, self.entries, self.number = [], {}, count()

    def put(self, task, priority):
        if task in self.entries:
            self.entries[task][-1] = None
        entry = self.entries[task] = [priority, next(self.number), task]
        heapq.heappush(self.heap, entry)

    def get(self):
        while self.heap:
            priority, _, task = heapq.heappop(self.heap)
            if task is not None:
                del self.entries[task]
                return task, priority
        raise KeyError("empty")


print(list(medians([5, 15, 1, 3, 8, 7])), list(islice(heapq.merge(count(0, 3), count(0, 5)), 8)))
q = Queue()
for t, p in [("a", 5), ("b", 1), ("c", 5), ("a", 0), ("b", 9)]:
    q.put(t, p)
try:
    while True:
        print(q.get(), end=" ")
except KeyError as e:
    print(e)
values = [(i * 37) % 101 for i in range(60)]
heap = values[:]
heapq.heapify(heap)
assert all(heap[i] <= heap[k] for i in range(60) for k in (2 * i + 1, 2 * i + 2) if k < 60)
print([heapq.heappop(heap) for _ in range(60)] == sorted(values), heapq.nsmallest(3, values), heapq.nlargest(3, values, key=lambda v: v % 10), heapq.nsmallest(70, values) == sorted(values))
best = []
for v in values:
    if len(best) < 5:
        heapq.heappush(best, v)
    else:
        heapq.heappushpop(best, v)
print(sorted(best), list(heapq.merge(*[sorted(values[i::4]) for i in range(4)])) == sorted(values))
primes, composites = [], []
for n in range(2, 60):
    if composites and composites[0][0] == n:
        while composites[0][0] == n:
            heapq.heapreplace(composites, (n + composites[0][1], composites[0][1]))
    else:
        primes.append(n)
        heapq.heappush(composites, (n * n, n))
print(primes)
