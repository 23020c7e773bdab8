import heapq, random

random.seed(1)
for n in (0, 1, 2, 5, 50):
    numbers = [random.randrange(100) for _ in range(n)]
    heap = numbers[:]
    heapq.heapify(heap)
    pushed = []
    for x in numbers:
        heapq.heappush(pushed, x)
    print(heap, pushed)
    print([heapq.heappop(heap) for _ in range(n)] == sorted(numbers))
    print(heapq.nlargest(5, numbers), heapq.nsmallest(5, numbers), heapq.nlargest(3, numbers, key=lambda x: x % 10), heapq.nsmallest(4, iter(numbers), key=str))
heap = [1, 5, 3]
print(heapq.heappushpop(heap, 4), heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 9), heap)
print(list(heapq.merge([1, 4, 7], [2, 5], [3])), list(heapq.merge([7, 4], [5, 2], reverse=True)), list(heapq.merge(["a", "bbb"], ["cc"], key=len)), list(heapq.merge()))

class Job:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name
    def __lt__(self, other):
        return self.priority < other.priority
    def __repr__(self):
        return f"{self.priority}{self.name}"
jobs = [Job(random.randrange(4), i) for i in range(30)]
print(heapq.nsmallest(8, jobs), heapq.nlargest(8, jobs), heapq.nsmallest(1, jobs), heapq.nlargest(100, jobs))
print(list(heapq.merge(sorted(jobs[:10]), sorted(jobs[10:]))))
heap = [(2, "b"), (1, "z"), (1, "a")]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heapq.heappop(heap))
