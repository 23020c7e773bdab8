# stress: every 97 (a collection at every safepoint would take minutes)
"""An event-sourced inventory: frozen events, commands with rules, projections, snapshots, undo, and a query language."""
from __future__ import annotations

import copy
import json
import operator
from collections import ChainMap, Counter, OrderedDict, UserDict, defaultdict, namedtuple
from collections.abc import Iterable, Mapping, MutableSequence, Sequence, Set
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, is_dataclass, replace, FrozenInstanceError
from enum import Enum, Flag, IntFlag, auto, unique
from functools import cache, partialmethod, reduce, singledispatchmethod, total_ordering
from itertools import count, groupby, islice, zip_longest
from types import MappingProxyType, SimpleNamespace
from typing import Any, ClassVar, Generic, Literal, TypeVar, overload

T = TypeVar("T")


@unique
class Unit(Enum):
    PIECE = ("pc", 1)
    DOZEN = ("dz", 12)
    GROSS = ("gr", 144)

    def __init__(self, short, pieces):
        self.short, self.pieces = short, pieces

    def __rmul__(self, number):
        return number * self.pieces

    @classmethod
    def parse(cls, text):
        number = text.rstrip("abcdefghijklmnopqrstuvwxyz")
        short = text[len(number):] or "pc"
        for unit in cls:
            if unit.short == short:
                return int(number) * unit
        raise ValueError(f"unknown unit {short!r}")


class Trait(IntFlag):
    FRAGILE = auto()
    COLD = auto()
    HEAVY = auto()
    DELICATE = FRAGILE | COLD


@dataclass(frozen=True)
class Event:
    sku: str
    _: KW_ONLY
    at: int = field(default_factory=count(1).__next__, compare=False)
    kinds: ClassVar[dict[str, type]] = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.kinds[cls.__name__] = cls

    def record(self) -> dict:
        return {"kind": type(self).__name__, **asdict(self)}

    @classmethod
    def load(cls, record: Mapping[str, Any]) -> Event:
        record = dict(record)
        try:
            kind = cls.kinds[record.pop("kind")]
        except KeyError as error:
            raise LookupError(f"no event {error}") from None
        return kind(**record)


@dataclass(frozen=True)
class Registered(Event):
    title: str
    price: int
    traits: int = 0


@dataclass(frozen=True)
class Received(Event):
    amount: int
    place: str = "main"


@dataclass(frozen=True)
class Shipped(Event):
    amount: int
    place: str = "main"
    customer: str | None = None


@dataclass(frozen=True)
class Moved(Event):
    amount: int
    source: str
    target: str

    def __post_init__(self):
        if self.source == self.target:
            raise ValueError(f"{self.sku} cannot move from {self.source} to itself")


@dataclass(frozen=True)
class Repriced(Event):
    price: int


@dataclass(slots=True)
class Item:
    sku: str
    title: str
    price: int
    traits: Trait = Trait(0)
    stock: Counter = field(default_factory=Counter)
    history: list[int] = field(default_factory=list, repr=False, compare=False)
    scale: InitVar[int] = 1

    def __post_init__(self, scale):
        self.price *= scale

    @property
    def total(self) -> int:
        return self.stock.total()

    @property
    def value(self) -> int:
        return self.total * self.price


class RuleBroken(Exception):
    def __init__(self, rule, event, /, **details):
        super().__init__(rule, event)
        self.rule, self.event, self.details = rule, event, details

    def __str__(self):
        details = ", ".join(f"{key}={value!r}" for key, value in self.details.items())
        return f"{self.rule} for {self.event.sku}" + (f" ({details})" if details else "")


class Journal(Sequence, Generic[T]):
    """An append-only sequence: slices are journals."""

    def __init__(self, events: Iterable[T] = ()):
        self._events = tuple(events)

    def __getitem__(self, index):
        got = self._events[index]
        return Journal(got) if isinstance(index, slice) else got

    def __len__(self):
        return len(self._events)

    def __add__(self, other):
        if isinstance(other, Event):
            return Journal((*self._events, other))
        return NotImplemented

    def __matmul__(self, kind: type):
        return Journal(event for event in self if isinstance(event, kind))

    def __repr__(self):
        return f"{type(self).__name__}({len(self)} events)"


class Catalogue(UserDict):
    def __missing__(self, sku):
        close = [key for key in self.data if key[:2] == sku[:2]]
        raise KeyError(sku, *close)

    def __setitem__(self, sku, item):
        if not sku.isupper():
            raise ValueError(f"bad sku {sku!r}")
        super().__setitem__(sku, item)


class Inventory:
    def __init__(self, journal: Journal = Journal()):
        self.items = Catalogue()
        self.journal = Journal()
        self.redo_stack: list[Event] = []
        for event in journal:
            self.apply(event)

    @singledispatchmethod
    def change(self, event):
        raise TypeError(f"cannot apply {type(event).__name__}")

    @change.register
    def _(self, event: Registered):
        if event.sku in self.items:
            raise RuleBroken("already registered", event)
        self.items[event.sku] = Item(event.sku, event.title, event.price, Trait(event.traits))

    @change.register
    def _(self, event: Received):
        self.items[event.sku].stock[event.place] += event.amount

    @change.register(Shipped)
    @change.register(Moved)
    def _(self, event):
        item = self.items[event.sku]
        place = event.place if isinstance(event, Shipped) else event.source
        if item.stock[place] < event.amount:
            raise RuleBroken("not enough", event, place=place, have=item.stock[place], want=event.amount)
        item.stock[place] -= event.amount
        if isinstance(event, Moved):
            if Trait.FRAGILE in item.traits and event.amount > 100:
                raise RuleBroken("fragile goods move in small lots", event, amount=event.amount)
            item.stock[event.target] += event.amount
        item.stock = +item.stock

    @change.register
    def _(self, event: Repriced):
        item = self.items[event.sku]
        item.history.append(item.price)
        item.price = event.price

    def apply(self, event: Event):
        before = copy.deepcopy(self.items.data.get(event.sku))
        try:
            self.change(event)
        except RuleBroken:
            if before is not None:
                self.items[event.sku] = before
            raise
        self.journal += event
        return self

    def do(self, *events):
        for event in events:
            self.apply(event)
        self.redo_stack.clear()
        return self

    def undo(self, steps=1):
        *kept, = self.journal[:-steps]
        self.redo_stack.extend(reversed(self.journal[-steps:]))
        again = Inventory(Journal(kept))
        self.items, self.journal = again.items, again.journal
        return self

    def redo(self):
        return self.apply(self.redo_stack.pop())

    def select(self, **conditions):
        """price__lt=5, title__contains='x', traits=Trait.COLD ..."""
        tests = {"lt": operator.lt, "gt": operator.gt, "contains": operator.contains, "eq": operator.eq, "in": lambda a, b: a in b}

        def fits(item):
            for key, wanted in conditions.items():
                name, _, test = key.partition("__")
                if not tests[test or "eq"](operator.attrgetter(name)(item), wanted):
                    return False
            return True

        return sorted(filter(fits, self.items.values()), key=operator.attrgetter("sku"))

    def cheap(self, limit, *, reverse=False):
        return [item.sku for item in sorted(self.select(price__lt=limit), key=lambda i: i.price, reverse=reverse)]

    very_cheap = partialmethod(cheap, 300, reverse=True)

    def snapshot(self):
        return MappingProxyType({sku: astuple(item)[:5] for sku, item in self.items.items()})


def sales(journal):
    totals = defaultdict(Counter)
    for event in journal @ Shipped:
        totals[event.customer or "(cash)"][event.sku] += event.amount
    return {customer: dict(counter) for customer, counter in sorted(totals.items())}


def attempt(action, *args, **kwargs):
    try:
        result = action(*args, **kwargs)
    except Exception as error:
        print(f"  {type(error).__name__}: {error}", f"<- {error.__context__!r}" if error.__context__ else "")
    else:
        print("  ok:", result)


def main():
    inventory = Inventory()
    inventory.do(
        Registered("CUP", "Tea cup", 450, Trait.FRAGILE), Registered("ICE", "Ice cream", 299, Trait.DELICATE),
        Registered("ANVIL", "Anvil", 99_00, Trait.HEAVY.value), Registered("PEN", title="Pencil", price=35),
        Received("CUP", Unit.parse("2gr")), Received("PEN", Unit.parse("10dz"), "attic"), Received("ICE", 40, place="freezer"),
        Received("ANVIL", Unit.parse("3")), Moved("CUP", 48, "main", "shop"), Shipped("CUP", 5, "shop", "Ann"),
        Shipped("PEN", 100, "attic"), Shipped("ANVIL", 1, customer="Ben"), Shipped("CUP", 1, customer="Ann"), Repriced("PEN", 40))
    for item in inventory.select():
        print(f"{item.sku:<6}{item.title:<10}{item.price / 100:>8.2f}{item.total:>5}{item.value / 100:>10,.2f} {item.traits!r:<22}{dict(item.stock)}")
    before = inventory.snapshot()
    print("rules:")
    attempt(inventory.do, Shipped("ICE", 50, "freezer"))
    attempt(inventory.do, Moved("CUP", 200, "main", "shop"))
    attempt(Moved, "CUP", 2, "shop", "shop")
    attempt(inventory.do, Registered("PEN", "Again", 1))
    attempt(inventory.do, Registered("pen", "Lower", 1))
    attempt(inventory.do, Received("PENCIL", 1))
    attempt(inventory.do, Event("CUP", at=0))
    attempt(Unit.parse, "3kg")
    attempt(setattr, inventory.journal[0], "sku", "X")
    attempt(setattr, inventory.items["CUP"], "weight", 3)
    attempt(Received, "CUP")
    attempt(Event.load, {"kind": "Burned", "sku": "CUP"})
    attempt(before.__setitem__, "CUP", ()) if hasattr(before, "__setitem__") else print("  read-only")
    print("unchanged:", before == inventory.snapshot(), len(inventory.journal))
    print("undo:", inventory.undo(3).items["PEN"].price, inventory.items["ANVIL"].total, inventory.redo_stack[-1])
    inventory.redo().redo()
    print("redo:", inventory.items["ANVIL"].total, inventory.redo().items["PEN"], inventory.items["PEN"].history)
    attempt(inventory.redo)
    text = json.dumps([event.record() for event in inventory.journal])
    again = Inventory(Journal(map(Event.load, json.loads(text))))
    print("reload:", len(text), again.snapshot() == inventory.snapshot(), again.journal[:2], list(again.journal) == list(inventory.journal))
    print(inventory.cheap(500), inventory.very_cheap(), [i.sku for i in inventory.select(traits__in={Trait.HEAVY, Trait(0)}, price__gt=20)])
    print(sales(inventory.journal), inventory.journal @ Moved, inventory.journal.count(inventory.journal[3]), inventory.journal.index(inventory.journal[5]))
    print([*zip_longest("ab", inventory.journal[:3:2], fillvalue=None)][0][1], isinstance(inventory.journal, Sequence), Journal[Event])
    print({kind: len([*group]) for kind, group in groupby(sorted(type(e).__name__ for e in inventory.journal))})
    print(replace(inventory.journal[4], amount=1, at=0), hash(Repriced("A", 1)) == hash(Repriced("A", 1)), Repriced("A", 1) == Repriced("A", 1))
    print([f.name for f in fields(Shipped)], is_dataclass(Item), Item.__slots__, Shipped.__match_args__)
    match inventory.journal[7:10]:
        case [Received(sku, amount), Moved(source=source), Shipped(customer=str(name)) as last]:
            print("matched", sku, amount, source, name, last.at)
    for trait in (Trait.DELICATE, Trait.COLD | Trait.HEAVY, ~Trait.FRAGILE, Trait(0), Trait(7) ^ Trait.COLD):
        print(repr(trait), int(trait), [t.name for t in trait], end="; ")
    print()
    settings = ChainMap({"place": "shop"}, {"place": "main", "limit": 3})
    order = OrderedDict.fromkeys("cab")
    order.move_to_end("c")
    print(settings["place"], settings["limit"], dict(settings), list(order), SimpleNamespace(a=1, b=[2]), order.popitem(last=False))
    print(*(f"{unit.name.title()}={unit.value}" for unit in Unit), Unit["DOZEN"] is Unit(("dz", 12)), 2 * Unit.GROSS, Unit.GROSS in Unit)
    try:
        unique(Enum("Twice", {"ONE": 1, "UNO": 1}))
    except ValueError as error:
        print(error)
    try:
        inventory.journal + 5
    except TypeError as error:
        print(error)

    events = [Received(sku, n % 7 + 1) for n in range(500) for sku in ("CUP", "PEN")]
    big = Inventory(inventory.journal[:4]).do(*events)
    print(big.items["CUP"].total, len(big.journal), reduce(operator.add, (e.amount for e in big.journal @ Received)))


main()
