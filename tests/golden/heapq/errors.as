import heapq
def show(source):
    try:
        print(source, "->", repr(eval(source)))
    except Exception as e:
        print(source, "->", type(e).__name__ + ":", e)

for source in ["heapq.heappush((), 1)", "heapq.heappop(())", "heapq.heapify(())", "heapq.heapreplace((), 1)", "heapq.heappushpop((), 1)", "heapq.heappop([])", "heapq.heapreplace([], 1)",
               "heapq.heappushpop([], 1)", "heapq.nlargest(2, 5)", "heapq.nsmallest(0, [1])", "heapq.nlargest(-1, [1])", "heapq.heappush([1], 'a')", "heapq.heapify([1, 'a'])"]:
    show(source)

class Clearing:
    def __lt__(self, other):
        heap.clear()
        return True
heap = [Clearing(), Clearing(), Clearing()]
try:
    heapq.heapify(heap)
except RuntimeError as e:
    print(e)
