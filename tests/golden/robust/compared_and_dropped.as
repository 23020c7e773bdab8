# What is compared is taken out of its containers meanwhile, and nothing else holds it.
import gc
from collections import deque
from operator import contains, indexOf


class Drops:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        for container in containers:
            container.clear()
        gc.collect()
        [Drops(i) for i in range(100)]
        return False

    def __lt__(self, other):
        return self.name < other.name

    def __le__(self, other):
        return NotImplemented

    __hash__ = None


def attempt(kind, compare):
    global containers
    containers = kind([Drops('a'), 1]), kind([Drops('b'), 2])
    try:
        print(kind.__name__, compare(*containers))
    except (TypeError, RuntimeError) as error:
        print(kind.__name__, error)


for kind in (list, deque):
    attempt(kind, lambda a, b: a < b)
    attempt(kind, lambda a, b: a <= b)
    attempt(kind, lambda a, b: a == b)
    attempt(kind, lambda a, b: a != b)
    attempt(kind, lambda a, b: (a,) < (b,))
    attempt(kind, lambda a, b: contains(map(lambda x: (x,), a), (Drops('c'),)))
    attempt(kind, lambda a, b: contains(zip(a), (Drops('c'),)))
print(contains(((Drops(i), 1) for i in range(3)), (Drops(9), 1)))
