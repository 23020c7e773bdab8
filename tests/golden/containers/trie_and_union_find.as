# stress: every 97 (a long program)
# A trie of nested dicts, a union-find, and Kruskal's tree over them.
class Trie:
    END = object()

    def __init__(self, words=()):
        self.root, self.size = {}, 0
        for w in words:
            self.add(w)

    def add(self, word):
        node = self.root
        for c in word:
            node = node.setdefault(c, {})
        self.size += self.END not in node
        node[self.END] = True

    def _find(self, prefix):
        node = self.root
        for c in prefix:
            if (node := node.get(c)) is None:
                return {}
        return node

    def __contains__(self, word):
        return self.END in self._find(word)

    def __len__(self):
        return self.size

    def starting(self, prefix):
        def walk(node, text):
            for c, child in sorted(((k, v) for k, v in node.items() if k is not self.END)):
                yield from walk(child, text + c)
            if self.END in node:
                yield text
        return list(walk(self._find(prefix), prefix))

    def remove(self, word):
        trail, node = [], self.root
        for c in word:
            trail.append((node, c))
            node = node[c]
        del node[self.END]
        self.size -= 1
        while trail and not node:
            node, c = trail.pop()
            del node[c]


class UnionFind:
    def __init__(self):
        self.parent, self.rank = {}, {}

    def find(self, x):
        self.parent.setdefault(x, x)
        while self.parent[x] != x:
            self.parent[x] = x = self.parent[self.parent[x]]
        return x

    def union(self, x, y):
        x, y = self.find(x), self.find(y)
        if x == y:
            return False
        if self.rank.get(x, 0) < self.rank.get(y, 0):
            x, y = y, x
        self.parent[y] = x
        if self.rank.get(x, 0) == self.rank.get(y, 0):
            self.rank[x] = self.rank.get(x, 0) + 1
        return True

    def groups(self):
        out = {}
        for x in self.parent:
            out.setdefault(self.find(x), []).append(x)
        return sorted(map(sorted, out.values()))


t = Trie("car card care cat dog do done élan".split())
print(len(t), "car" in t, "ca" in t, "" in t, t.starting("car"), t.starting("do"), t.starting("x"), t.starting(""))
t.add("car")
t.remove("care")
t.remove("do")
print(len(t), t.starting(""), list(t._find("car")) and sorted(k for k in t._find("car") if isinstance(k, str)))
try:
    t.remove("carx")
except KeyError as e:
    print("KeyError", e)
u = UnionFind()
edges = [(4, "a", "b"), (1, "b", "c"), (3, "a", "c"), (2, "d", "e"), (7, "c", "d"), (9, "a", "e"), (5, "f", "f")]
tree = [(w, x, y) for w, x, y in sorted(edges) if u.union(x, y)]
print(tree, sum(w for w, *_ in tree), u.groups(), u.find("a") == u.find("e"), u.find("new"), len(u.parent))
v = UnionFind()
for i in range(1000):
    v.union(i, (i * 7 + 3) % 1000 // 10 * 10)
print(len(v.groups()), max(map(len, v.groups())))
