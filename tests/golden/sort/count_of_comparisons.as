import random


class Item:
    count = 0

    def __init__(self, n, place):
        self.n = n
        self.place = place

    def __lt__(self, other):
        Item.count += 1
        return self.n < other.n


def check(numbers, **options):
    items = [Item(n, i) for i, n in enumerate(numbers)]
    Item.count = 0
    items.sort(**options)
    mixed = 0
    for item in items:
        mixed = (mixed * 31 + item.place) % 1000000007
    print(len(items), Item.count, mixed)


random.seed(3)
for n in (0, 1, 2, 3, 10, 63, 64, 65, 200, 700):
    check([random.randrange(1000) for _ in range(n)])
    check([random.randrange(5) for _ in range(n)], reverse=True)
    check(range(n))
    check(range(n, 0, -1))
    check([i % 17 for i in range(n)], key=lambda x: x)
    check(list(range(n // 2)) + list(range(n // 3)) + list(range(n, n // 2, -1)))
    half = list(range(n))
    for _ in range(5):
        if n:
            half[random.randrange(n)] = random.randrange(n)
    check(half)
