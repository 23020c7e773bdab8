# stress: every 97 (a long program)
# Linked list, binary search tree, heap-ordered queue, trie, graph: the container protocol written by hand.
from __future__ import annotations
from typing import Iterator
class LinkedList:
    class _Node:
        __slots__ = ("value", "next")
        def __init__(self, value, next=None): self.value, self.next = value, next
    def __init__(self, items=()):
        self._head = None; self._size = 0
        for x in items: self.append(x)
    def _nodes(self):
        node = self._head
        while node: yield node; node = node.next
    def _at(self, i):
        if not isinstance(i, int): raise TypeError(f"list indices must be integers, not {type(i).__name__}")
        if i < 0: i += self._size
        if not 0 <= i < self._size: raise IndexError("linked list index out of range")
        for k, node in enumerate(self._nodes()):
            if k == i: return node
    def append(self, x):
        node = self._Node(x); last = None
        for last in self._nodes(): pass
        if last: last.next = node
        else: self._head = node
        self._size += 1
    def __iter__(self): return (n.value for n in self._nodes())
    def __len__(self): return self._size
    def __getitem__(self, i): return type(self)(list(self)[i]) if isinstance(i, slice) else self._at(i).value
    def __setitem__(self, i, v): self._at(i).value = v
    def __delitem__(self, i):
        node = self._at(i); i %= self._size
        if i == 0: self._head = node.next
        else: self._at(i - 1).next = node.next
        self._size -= 1
    def __reversed__(self): return iter(list(self)[::-1])
    def __add__(self, o): return type(self)([*self, *o]) if isinstance(o, LinkedList) else NotImplemented
    def __iadd__(self, o):
        for x in list(o): self.append(x)
        return self
    def __eq__(self, o): return isinstance(o, LinkedList) and list(self) == list(o)
    def __repr__(self): return " -> ".join(map(repr, self)) or "empty"
l = LinkedList("abc"); l += "d"; l[1] = "B"; del l[0]; print(l, len(l), l[-1], l[1:], list(reversed(l)), "c" in l, l + LinkedList([1]), l == LinkedList("Bcd"), bool(LinkedList()), [*l], max(l), sorted(l), LinkedList())
l += l; print(l); a, *b = l; print(a, b, dict(enumerate(l)), list(zip(l, range(2))))
for f in (lambda: l[10], lambda: l["x"], lambda: l + [1], lambda: hash(l), lambda: l.__delitem__(99), lambda: l[::2], lambda: "".join(l)):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
class Tree:
    def __init__(self, key=None, value=None): self.key, self.value, self.left, self.right = key, value, None, None
    def _find(self, key):
        node, parent = self, None
        while node and node.key is not None and node.key != key: parent, node = node, node.left if key < node.key else node.right
        return node, parent
    def __setitem__(self, key, value):
        node, parent = self._find(key)
        if node: node.key, node.value = key, value
        else: setattr(parent, "left" if key < parent.key else "right", Tree(key, value))
    def __getitem__(self, key):
        node, _ = self._find(key)
        if not node or node.key is None: return self.__missing__(key)
        return node.value
    def __missing__(self, key): raise KeyError(key)
    def __contains__(self, key): node, _ = self._find(key); return bool(node and node.key is not None)
    def __iter__(self) -> Iterator:
        if self.left: yield from self.left
        if self.key is not None: yield self.key
        if self.right: yield from self.right
    def items(self): return ((k, self[k]) for k in self)
    def __len__(self): return sum(1 for _ in self)
    def __bool__(self): return True
    @property
    def depth(self): return 1 + max((t.depth for t in (self.left, self.right) if t), default=0)
t = Tree()
for w in "the quick brown fox jumps over the lazy dog".split(): t[w] = len(w)
print(list(t), len(t), t["fox"], "cat" in t, t.depth, dict(t.items()), min(t), next(iter(t)))
try: t["cat"]
except KeyError as e: print("KeyError", e)
class Trie(dict):
    END = object()
    def __missing__(self, k): self[k] = v = type(self)(); return v
    def add(self, word):
        node = self
        for c in word: node = node[c]
        node[self.END] = word
    def __contains__(self, word):
        node = self
        for c in word:
            if not dict.__contains__(node, c): return False
            node = node[c]
        return dict.__contains__(node, self.END)
    def words(self, prefix=""):
        node = self
        for c in prefix:
            if not dict.__contains__(node, c): return
            node = node[c]
        for k, v in dict.items(node):
            if k is self.END: yield v
            else: yield from v.words()
trie = Trie()
for w in ("car", "card", "care", "cat", "dog"): trie.add(w)
print("car" in trie, "ca" in trie, list(trie.words("car")), list(trie.words("x")), sorted(trie.words()))
class Graph:
    def __init__(self, edges=()): self.adj = {}; [self.__iadd__(e) for e in edges]
    def __iadd__(self, edge): a, b = edge; self.adj.setdefault(a, set()).add(b); self.adj.setdefault(b, set()); return self
    def __isub__(self, edge): self.adj[edge[0]].discard(edge[1]); return self
    def __rshift__(self, start):
        seen, todo = [], [start]
        while todo:
            n = todo.pop(0)
            if n not in seen: seen.append(n); todo += sorted(self.adj[n])
        return seen
    def __invert__(self): return Graph((b, a) for a, bs in self.adj.items() for b in bs)
    def __contains__(self, e): return e[1] in self.adj.get(e[0], ())
    def __call__(self, a, b, path=()): path += (a,); return [path] if a == b else [p for n in sorted(self.adj[a]) if n not in path for p in self(n, b, path)]
g = Graph(["ab", "bc", "ac", "cd", "da"]); g += "be"; g -= "ac"; print(g >> "a", "ab" in g, "ba" in g, ~g >> "a", g("a", "d"), g("e", "a"))
