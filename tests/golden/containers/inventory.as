# stress: every 97 (a long program)
# An inventory: records, grouping, totals, reports, errors of users.
from collections import Counter, defaultdict, namedtuple
from operator import attrgetter, itemgetter

Item = namedtuple("Item", "sku name price quantity tags", defaults=((),))


class OutOfStock(Exception):
    pass


class Inventory:
    def __init__(self, items=()):
        self._items = {}
        for item in items:
            self.add(item)

    def add(self, item):
        if item.sku in self._items:
            item = item._replace(quantity=item.quantity + self._items[item.sku].quantity)
        self._items[item.sku] = item

    def take(self, sku, n=1):
        try:
            item = self._items[sku]
        except KeyError:
            raise OutOfStock("no such item: %r" % sku) from None
        if item.quantity < n:
            raise OutOfStock(f"{item.name}: only {item.quantity} of {n}")
        self._items[sku] = item._replace(quantity=item.quantity - n)
        return item.price * n

    def __iter__(self):
        return iter(sorted(self._items.values(), key=attrgetter("name")))

    def __len__(self):
        return len(self._items)

    def __contains__(self, sku):
        return sku in self._items

    def by_tag(self):
        groups = defaultdict(list)
        for item in self:
            for tag in item.tags or ("untagged",):
                groups[tag].append(item.name)
        return dict(sorted(groups.items()))

    @property
    def value(self):
        return sum(i.price * i.quantity for i in self)


shop = Inventory([Item("p1", "pencil", 1.25, 40, ("office", "school")), Item("n1", "notebook", 3.5, 10, ("school",)), Item("l1", "lamp", 24.99, 2)])
shop.add(Item("p1", "pencil", 1.25, 10, ("office", "school")))
print(len(shop), "p1" in shop, "zz" in shop, f"{shop.value:,.2f}")
cart = Counter({"p1": 12, "n1": 2})
cart["p1"] += 1
total = sum(shop.take(sku, n) for sku, n in cart.items())
print(f"{total:8.2f}|{cart.most_common(1)}")
for sku, n in [("l1", 3), ("zz", 1), ("l1", 2), ("l1", 1)]:
    try:
        print("took", shop.take(sku, n))
    except OutOfStock as e:
        print("refused:", e)
print("%-10s%8s%6s" % ("name", "price", "left"))
for item in shop:
    print("%-10s%8.2f%6d" % (item.name, item.price, item.quantity))
print(shop.by_tag(), [i.name for i in shop if not i.quantity])
cheapest, *_, dearest = sorted(shop, key=itemgetter(2))
print(cheapest.name, dearest.name, max(shop, key=lambda i: i.quantity).sku, {i.sku: i._asdict() for i in shop}["n1"])
