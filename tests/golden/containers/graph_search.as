# stress: every 97 (a long program)
# Graphs in dicts of sets and lists: breadth first, depth first, Dijkstra, topological order, components, cycles.
from collections import defaultdict, deque
from heapq import heappush, heappop

EDGES = [("a", "b", 7), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9), ("x", "y", 1)]
graph = defaultdict(dict)
for u, v, w in EDGES:
    graph[u][v] = graph[v][u] = w


def bfs(start):
    seen, order, queue = {start}, [], deque([start])
    while queue:
        node = queue.popleft()
        order.append(node)
        for other in sorted(graph[node].keys() - seen):
            seen.add(other)
            queue.append(other)
    return order


def dfs(node, seen=None):
    seen = seen if seen is not None else set()
    seen.add(node)
    yield node
    for other in sorted(graph[node]):
        if other not in seen:
            yield from dfs(other, seen)


def dijkstra(start):
    distance, previous, heap = {start: 0}, {}, [(0, start)]
    while heap:
        d, node = heappop(heap)
        if d > distance[node]:
            continue
        for other, w in graph[node].items():
            if d + w < distance.get(other, float("inf")):
                distance[other], previous[other] = d + w, node
                heappush(heap, (d + w, other))
    return distance, previous


def path(previous, node):
    route = [node]
    while route[-1] in previous:
        route.append(previous[route[-1]])
    return route[::-1]


def topological(needs):
    order, state = [], {}

    def visit(n, trail):
        if state.get(n) == "done":
            return
        if n in trail:
            raise ValueError("cycle: " + " -> ".join(trail[trail.index(n):] + (n,)))
        for m in needs.get(n, ()):
            visit(m, trail + (n,))
        state[n] = "done"
        order.append(n)

    for n in needs:
        visit(n, ())
    return order


print(bfs("a"), list(dfs("a")), bfs("x"))
distance, previous = dijkstra("a")
print(distance, path(previous, "e"), sorted(graph.keys() - distance.keys()))
components, left = [], set(graph)
while left:
    part = set(dfs(min(left)))
    components.append(sorted(part))
    left -= part
print(components)
print(topological({"cake": ["batter", "oven"], "batter": ["eggs", "flour"], "oven": [], "shop": [], "eggs": ["shop"], "flour": ["shop"]}))
try:
    topological({"a": ["b"], "b": ["c"], "c": ["a"]})
except ValueError as e:
    print(e)
matrix = [[graph[u].get(v, 0) for v in "abcdef"] for u in "abcdef"]
print(*matrix, sep="\n")
print(sum(map(sum, matrix)), [max(row) for row in matrix], list(map(list, zip(*matrix))) == matrix)
