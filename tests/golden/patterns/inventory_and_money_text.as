# stress: every 97 (a long program)
# A shop as a student writes it: classes with properties, class methods, comparisons, sorting, formatting, exceptions, a menu driven by a table.
from functools import total_ordering
from itertools import groupby
from collections import defaultdict
class ShopError(Exception): pass
class OutOfStock(ShopError):
    def __init__(self, item, wanted): super().__init__(f"only {item.stock} of {item.name}, {wanted} wanted"); self.item = item
@total_ordering
class Item:
    _next = 1; tax = {"food": 7, "other": 19}
    def __init__(self, name, cents, kind="other", stock=0):
        self.name, self.cents, self.kind, self.stock = name, cents, kind, stock
        self.id = Item._next; Item._next += 1
    @property
    def price(self): return f"{self.cents / 100:.2f}"
    @price.setter
    def price(self, text):
        whole, _, part = text.partition(".")
        if not whole.isdigit() or part and not part.isdigit(): raise ValueError(f"not a price: {text!r}")
        self.cents = int(whole) * 100 + int((part + "00")[:2])
    @property
    def gross(self): return round(self.cents * (100 + self.tax[self.kind]) / 100)
    @classmethod
    def parse(cls, line):
        name, price, *rest = (p.strip() for p in line.split(";")); self = cls(name, 0, *rest[:1], *map(int, rest[1:2])); self.price = price; return self
    @staticmethod
    def money(cents): return f"{cents // 100:,}.{cents % 100:02d}"
    def __eq__(self, o): return self.id == o.id if isinstance(o, Item) else NotImplemented
    def __lt__(self, o): return (self.kind, self.name) < (o.kind, o.name) if isinstance(o, Item) else NotImplemented
    def __hash__(self): return self.id
    def __str__(self): return f"{self.name:<8}{self.price:>8}{self.stock:>4}"
    def __repr__(self): return f"Item({self.name!r}, {self.cents}, {self.kind!r}, stock={self.stock})"
    def __iadd__(self, n): self.stock += n; return self
    def __isub__(self, n):
        if n > self.stock: raise OutOfStock(self, n)
        self.stock -= n; return self
class Basket:
    def __init__(self, shop): self.shop, self.lines = shop, {}
    def __setitem__(self, name, n):
        item = self.shop[name]
        if n <= 0: self.lines.pop(item, None)
        elif n > item.stock: raise OutOfStock(item, n)
        else: self.lines[item] = n
    def __getitem__(self, name): return self.lines.get(self.shop[name], 0)
    def __delitem__(self, name): del self.lines[self.shop[name]]
    def __len__(self): return sum(self.lines.values())
    def __iter__(self): return iter(sorted(self.lines.items()))
    def __bool__(self): return bool(self.lines)
    def __contains__(self, name): return any(i.name == name for i in self.lines)
    @property
    def total(self): return sum(i.gross * n for i, n in self)
    def __enter__(self): self._saved = {i: i.stock for i in self.shop}; return self
    def __exit__(self, kind, error, tb):
        if kind and issubclass(kind, ShopError):
            for i, s in self._saved.items(): i.stock = s
            print("  rolled back:", error); return True
    def __format__(self, spec): return "\n".join([*(f"{n:>3} x {i.name:<{spec or 8}}{Item.money(i.gross * n):>10}" for i, n in self), f"{'total':<{14 if not spec else int(spec) + 6}}{Item.money(self.total):>10}"])
class Shop:
    def __init__(self, text): self.items = {i.name: i for i in map(Item.parse, filter(str.strip, text.strip().splitlines()))}
    def __getitem__(self, name):
        try: return self.items[name]
        except KeyError:
            import difflib
            close = difflib.get_close_matches(name, self.items, 1); raise ShopError(f"no {name!r}" + (f", perhaps {close[0]!r}?" if close else "")) from None
    def __iter__(self): return iter(sorted(self.items.values()))
    def report(self):
        for kind, group in groupby(self, key=lambda i: i.kind): yield f"{kind.upper()}: " + ", ".join(f"{i.name}={i.stock}" for i in group)
    def buy(self, basket):
        for item, n in basket: item -= n
        return Item.money(basket.total)
shop = Shop("""
apple; 0.35; food; 50
bread; 2.5; food; 3
lamp ; 19.99; other; 2
screws; 0.05
""")
print(*shop, *shop.report(), repr(shop["lamp"]), shop["apple"].gross, shop["lamp"] > shop["apple"], sorted([shop["screws"], shop["bread"]]), sep="\n")
b = Basket(shop); b["apple"] = 10; b["lamp"] = 1; b["lamp"] += 1; print(len(b), b["lamp"], b["bread"], "apple" in b, bool(b), format(b), f"{b:12}", sep="\n")
for f in (lambda: b.__setitem__("lamp", 3), lambda: b["aple"], lambda: b["zzz"], lambda: b.__delitem__("bread"), lambda: Item.parse("x; abc"), lambda: Item.parse("x"), lambda: setattr(shop["lamp"], "price", "-1"), lambda: setattr(shop["lamp"], "gross", 1), lambda: shop["lamp"] < 5, lambda: Item("x", 1, "toys").gross, lambda: f"{b:q}"):
    try: print(f())
    except Exception as e: print(type(e).__name__ + ":", e)
with b: shop.buy(b); shop["bread"].stock -= 1; lamp = shop["lamp"]; lamp -= 1
print(*shop.report(), lamp.stock, sep="\n"); b["lamp"] = 0; print(shop.buy(b), len(b), *shop.report(), sep="\n"); totals = defaultdict(int)
for item in shop: totals[item.kind] += item.cents * item.stock
print(dict(totals), max(shop, key=lambda i: i.cents).name, {i.name: i.price for i in shop if i.stock}, sum(i.stock for i in shop))
menu = {"1": ("list", lambda: [i.name for i in shop]), "2": ("total", lambda: b.total), "q": ("quit", lambda: exit())}
for choice in ("1", "2", "x", "q"):
    try: name, action = menu[choice]; print(choice, name, action())
    except KeyError: print(choice, "unknown")
    except SystemExit as e: print("bye", e.code)
