# stress: every 97 (a long program)
# Linked list, binary search tree, ring buffer, stack and queue as classes with the protocols of containers.
class LinkedList:
    class _Node:
        __slots__ = "value", "next"

        def __init__(self, value, next=None):
            self.value, self.next = value, next

    def __init__(self, items=()):
        self.head, self._size = None, 0
        for x in reversed(list(items)):
            self.push(x)

    def push(self, x):
        self.head, self._size = self._Node(x, self.head), self._size + 1

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def __len__(self):
        return self._size

    def __getitem__(self, i):
        if isinstance(i, slice):
            return LinkedList(list(self)[i])
        if i < 0:
            i += len(self)
        for k, x in enumerate(self):
            if k == i:
                return x
        raise IndexError("linked list index out of range")

    def reverse(self):
        before, node = None, self.head
        while node:
            node.next, before, node = before, node, node.next
        self.head = before

    def __repr__(self):
        return "LinkedList(%r)" % list(self)

    def __eq__(self, other):
        return list(self) == list(other) if isinstance(other, LinkedList) else NotImplemented


class Tree:
    def __init__(self):
        self.root = None

    def add(self, key):
        if self.root is None:
            self.root = [key, None, None]
            return
        node = self.root
        while True:
            side = 1 if key < node[0] else 2
            if node[side] is None:
                node[side] = [key, None, None]
                return
            node = node[side]

    def __iter__(self):
        stack, node = [], self.root
        while stack or node:
            while node:
                stack.append(node)
                node = node[1]
            node = stack.pop()
            yield node[0]
            node = node[2]

    def depth(self, node=...):
        node = self.root if node is ... else node
        return 0 if node is None else 1 + max(self.depth(node[1]), self.depth(node[2]))


class Ring:
    def __init__(self, size):
        self.items, self.start, self.count = [None] * size, 0, 0

    def put(self, x):
        self.items[(self.start + self.count) % len(self.items)] = x
        if self.count < len(self.items):
            self.count += 1
        else:
            self.start = (self.start + 1) % len(self.items)

    def __iter__(self):
        return (self.items[(self.start + i) % len(self.items)] for i in range(self.count))


l = LinkedList("abcd")
l.push("z")
print(l, len(l), l[0], l[-1], l[1:3], "c" in l, "q" in l, list(reversed(l)), max(l), sorted(l), [*l], bool(LinkedList()))
l.reverse()
print(l, l == LinkedList("dcbaz"), l == list("dcbaz"), l != LinkedList())
try:
    l[9]
except IndexError as e:
    print(e)
t = Tree()
for x in [5, 2, 8, 1, 9, 3, 5]:
    t.add(x)
print(list(t), t.depth(), 8 in t, sum(t), min(t), t.root[1])
r = Ring(3)
for i in range(5):
    r.put(i)
    print(list(r), end=" ")
print(sum(r), r.items)
