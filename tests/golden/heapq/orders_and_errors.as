# heapq: the shape of the list after each step, merge, nlargest and nsmallest with keys, and odd items.
import heapq

heap = []
for x in [5, 3, 8, 1, 9, 2, 7, 3]:
    heapq.heappush(heap, x)
    print(heap)
print(heapq.heappushpop(heap, 0), heapq.heappushpop(heap, 4), heap, heapq.heapreplace(heap, 10), heap)
print([heapq.heappop(heap) for _ in range(len(heap))], heapq.heappushpop([], 5))
data = [9, 4, 7, 1, 8, 2, 6, 3, 5, 0]
heapq.heapify(data)
print(data)
heapq._heapify_max(data)
print(data, heapq._heappop_max(data), data, heapq._heapreplace_max(data, 3), data)
for call in (lambda: heapq.heappop([]), lambda: heapq.heapreplace([], 1), lambda: heapq.heappush((), 1), lambda: heapq.heappop("ab"), lambda: heapq.heapify({1}), lambda: heapq.heappush([1], "a"),
             lambda: heapq.heapify([1, "a"]), lambda: heapq.heappush(), lambda: heapq.nlargest(2), lambda: heapq.nlargest("a", [1]), lambda: heapq.nsmallest(2, 5), lambda: list(heapq.merge([1], 5)), lambda: heapq.heappush([None], None)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
words = ["pear", "fig", "apple", "kiwi", "date"]
print(heapq.nlargest(2, words), heapq.nsmallest(2, words, key=len), heapq.nlargest(3, words, key=len), heapq.nlargest(0, words), heapq.nsmallest(-1, words), heapq.nlargest(99, words))
print(heapq.nsmallest(1, words), heapq.nlargest(1, words, key=lambda w: -len(w)), heapq.nlargest(1, []), heapq.nsmallest(3, iter([3, 1, 2, 1])), heapq.nlargest(2, {"a": 1, "b": 2}))
print(heapq.nsmallest(3, [(1, "b"), (0, "z"), (1, "a"), (0, "a")], key=lambda p: p[0]), heapq.nlargest(3, [(1, "b"), (0, "z"), (1, "a"), (0, "a")], key=lambda p: p[0]))
print(list(heapq.merge([1, 4, 7], [2, 5], [], [0, 9])), list(heapq.merge([9, 3], [8, 1], reverse=True)), list(heapq.merge(["a", "ccc"], ["bb"], key=len)), list(heapq.merge()), list(heapq.merge([(1, "x")], [(1, "y")], key=lambda p: p[0])))
print(list(heapq.merge(["aaa", "b"], ["cc"], key=len, reverse=True)), list(heapq.merge(iter([1, 2]), (x for x in [1, 3]))))


class Loud:
    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        print("%d<%d" % (self.v, other.v), end=" ")
        return self.v < other.v


heap = []
for v in (4, 2, 6, 1):
    heapq.heappush(heap, Loud(v))
print([x.v for x in heap])
print(heapq.heappop(heap).v, [x.v for x in heap])


class Shrinks:
    def __lt__(self, other):
        shrinking.clear()
        return False


shrinking = [Shrinks() for _ in range(5)]
try:
    heapq.heappush(shrinking, Shrinks())
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
shrinking = [Shrinks() for _ in range(6)]
try:
    heapq.heapify(shrinking)
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
shrinking = [Shrinks() for _ in range(6)]
try:
    heapq.heappop(shrinking)
except (RuntimeError, IndexError) as e:
    print(type(e).__name__, e)
nan = float("nan")
heap = [3, nan, 1]
heapq.heapify(heap)
print(heap)
