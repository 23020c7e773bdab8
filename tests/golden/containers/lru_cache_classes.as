# stress: every 97 (a long program)
# Three LRU caches: over OrderedDict, over a plain dict, over a doubly linked list; they agree.
from collections import OrderedDict


class Ordered:
    def __init__(self, limit):
        self.limit, self.data = limit, OrderedDict()

    def get(self, key):
        if key not in self.data:
            return -1
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.limit:
            self.data.popitem(last=False)

    def keys(self):
        return list(self.data)


class Plain(Ordered):
    def __init__(self, limit):
        self.limit, self.data = limit, {}

    def get(self, key):
        if key not in self.data:
            return -1
        value = self.data[key] = self.data.pop(key)
        return value

    def put(self, key, value):
        self.data.pop(key, None)
        if len(self.data) >= self.limit:
            del self.data[next(iter(self.data))]
        self.data[key] = value


class Node:
    __slots__ = ("key", "value", "before", "after")

    def __init__(self, key=None, value=None):
        self.key, self.value, self.before, self.after = key, value, self, self


class Linked:
    def __init__(self, limit):
        self.limit, self.nodes, self.root = limit, {}, Node()

    def _unlink(self, node):
        node.before.after, node.after.before = node.after, node.before

    def _append(self, node):
        last = self.root.before
        last.after, node.before, node.after, self.root.before = node, last, self.root, node

    def get(self, key):
        node = self.nodes.get(key)
        if node is None:
            return -1
        self._unlink(node)
        self._append(node)
        return node.value

    def put(self, key, value):
        if (node := self.nodes.pop(key, None)) is not None:
            self._unlink(node)
        elif len(self.nodes) >= self.limit:
            oldest = self.root.after
            self._unlink(oldest)
            del self.nodes[oldest.key]
        node = self.nodes[key] = Node(key, value)
        self._append(node)

    def keys(self):
        out, node = [], self.root.after
        while node is not self.root:
            out.append(node.key)
            node = node.after
        return out


seed = 12345
caches = [Ordered(5), Plain(5), Linked(5)]
hits = 0
for step in range(3000):
    seed = (seed * 1103515245 + 12345) % 2**31
    key = seed >> 16 & 7
    if seed & 1024:
        for c in caches:
            c.put(key, step)
    else:
        answers = {c.get(key) for c in caches}
        assert len(answers) == 1, answers
        hits += answers != {-1}
    assert caches[0].keys() == caches[1].keys() == caches[2].keys()
print(hits, caches[0].keys(), [caches[2].get(k) for k in caches[0].keys()])
