# stress: every 97 (a collection at every safepoint would take minutes)
"""A bank: accounts of several kinds, a ledger, interest in exact money, audits by decorator, and rules that raise."""
import abc
import functools
from collections import defaultdict, Counter, deque
from contextlib import contextmanager
from enum import Enum, Flag, auto


@functools.total_ordering
class Money:
    """An exact amount: whole cents and a currency."""
    __slots__ = ("cents", "currency")
    SIGNS = {"EUR": "€", "USD": "$", "GBP": "£"}

    def __init__(self, amount=0, currency="EUR", *, cents=None):
        object.__setattr__(self, "cents", round(amount * 100) if cents is None else cents)
        object.__setattr__(self, "currency", currency)

    def __setattr__(self, name, value):
        raise AttributeError(f"Money is immutable, cannot set {name!r}")

    @classmethod
    def parse(cls, text):
        for currency, sign in cls.SIGNS.items():
            if text.startswith(sign):
                whole, _, part = text[len(sign):].replace(",", "").partition(".")
                return cls(cents=int(whole) * 100 + int(part.ljust(2, "0") or 0), currency=currency)
        raise ValueError(f"no known currency in {text!r}")

    def _same(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if self.currency != other.currency:
            raise CurrencyError(self, other)
        return other

    def __add__(self, other):
        if other == 0 and not isinstance(other, Money):
            return self
        other = self._same(other)
        return other if other is NotImplemented else Money(cents=self.cents + other.cents, currency=self.currency)

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other if isinstance(other, Money) else NotImplemented

    def __neg__(self):
        return Money(cents=-self.cents, currency=self.currency)

    def __abs__(self):
        return -self if self.cents < 0 else self

    def __mul__(self, factor):
        if isinstance(factor, Money):
            return NotImplemented
        return Money(cents=round(self.cents * factor), currency=self.currency)

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, Money):
            return self.cents / self._same(other).cents
        return self * (1 / other)

    def __divmod__(self, parts):
        each, rest = divmod(self.cents, parts)
        return Money(cents=each, currency=self.currency), Money(cents=rest, currency=self.currency)

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.currency) == (other.cents, other.currency)

    def __lt__(self, other):
        return self.cents < self._same(other).cents

    def __hash__(self):
        return hash((self.cents, self.currency))

    def __bool__(self):
        return self.cents != 0

    def __repr__(self):
        return f"Money({self.cents / 100}, {self.currency!r})"

    def __format__(self, spec):
        sign = "-" if self.cents < 0 else ""
        text = f"{sign}{self.SIGNS[self.currency]}{abs(self.cents) // 100:,}.{abs(self.cents) % 100:02}"
        return format(text, spec or "")

    def __str__(self):
        return format(self)


class BankError(Exception):
    """Base of everything that the bank refuses."""


class CurrencyError(BankError):
    def __init__(self, left, right):
        super().__init__(f"cannot mix {left.currency} and {right.currency}")


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        self.account, self.wanted = account, wanted
        self.missing = wanted - account.available
        super().__init__(account.number, wanted)

    def __str__(self):
        return f"{self.account.number} is short of {self.missing}"


class Frozen(BankError):
    pass


class Kind(Enum):
    DEPOSIT = "deposit"
    WITHDRAWAL = "withdrawal"
    INTEREST = "interest"
    FEE = "fee"
    TRANSFER = "transfer"

    @property
    def is_charge(self):
        return self in (Kind.WITHDRAWAL, Kind.FEE)


class Rights(Flag):
    NONE = 0
    LOOK = auto()
    PAY = auto()
    CLOSE = auto()
    OWNER = LOOK | PAY | CLOSE


class Positive:
    """A descriptor: an amount that must be above zero."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value.cents < 0:
            raise ValueError(f"{self.name[1:]} must not be negative, got {value}")
        setattr(instance, self.name, value)


def audited(function=None, *, kind=None):
    if function is None:
        return functools.partial(audited, kind=kind)

    @functools.wraps(function)
    def wrapper(self, *args, **kwargs):
        try:
            result = function(self, *args, **kwargs)
        except BankError as error:
            self.audit.append((function.__name__, kind, type(error).__name__))
            raise
        self.audit.append((function.__name__, kind, "ok"))
        return result
    return wrapper


class Account(abc.ABC):
    _next_number = 1000
    registry = {}
    limit = Positive()

    def __init_subclass__(cls, /, code, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.code = code
        Account.registry[code] = cls

    def __init__(self, owner, opening=Money(0), *, limit=Money(0)):
        Account._next_number += 1
        self.number = f"{self.code}-{Account._next_number}"
        self.owner = owner
        self.limit = limit
        self.frozen = False
        self.entries = []
        self.audit = deque(maxlen=6)
        if opening:
            self.post(Kind.DEPOSIT, opening)

    @property
    def balance(self):
        return sum((amount for _, amount in self.entries), Money(0))

    @property
    def available(self):
        return self.balance + self.limit

    @abc.abstractmethod
    def monthly(self):
        """What the end of a month does."""

    def post(self, kind, amount):
        self.entries.append((kind, -amount if kind.is_charge else amount))

    @audited(kind=Kind.DEPOSIT)
    def deposit(self, amount):
        if self.frozen:
            raise Frozen(self.number)
        self.balance + amount  # refuses another currency
        self.post(Kind.DEPOSIT, amount)
        return self

    @audited
    def withdraw(self, amount, kind=Kind.WITHDRAWAL):
        if self.frozen:
            raise Frozen(self.number)
        if self.available < amount:
            raise InsufficientFunds(self, amount)
        self.post(kind, amount)
        return self

    def __iadd__(self, amount):
        return self.deposit(amount)

    def __isub__(self, amount):
        return self.withdraw(amount)

    def __len__(self):
        return len(self.entries)

    def __getitem__(self, index):
        return self.entries[index]

    def __contains__(self, kind):
        return any(entry[0] is kind for entry in self)

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner} {self.balance}>"


class Current(Account, code="CUR"):
    fee = Money(2.50)

    def monthly(self):
        if self.balance < Money(1000):
            self.withdraw(self.fee, Kind.FEE)


class Savings(Account, code="SAV"):
    def __init__(self, *args, rate=0.03, **kwargs):
        super().__init__(*args, **kwargs)
        self.rate = rate

    def monthly(self):
        self.post(Kind.INTEREST, self.balance * (self.rate / 12))

    def withdraw(self, amount, kind=Kind.WITHDRAWAL):
        if sum(1 for entry_kind, _ in self if entry_kind is Kind.WITHDRAWAL) >= 2:
            raise BankError(f"{self.number}: only two withdrawals")
        return super().withdraw(amount, kind)


class Junior(Savings, code="JUN"):
    def __init__(self, owner, *args, guardian, **kwargs):
        super().__init__(owner, *args, rate=0.05, **kwargs)
        self.guardian = guardian


class Bank:
    def __init__(self, name):
        self.name = name
        self._accounts = {}
        self.rights = defaultdict(lambda: Rights.NONE)

    def open(self, code, *args, **kwargs):
        account = Account.registry[code](*args, **kwargs)
        self._accounts[account.number] = account
        self.rights[account.owner, account.number] = Rights.OWNER
        return account

    def __iter__(self):
        yield from self._accounts.values()

    def __getitem__(self, key):
        match key:
            case str() if "-" in key:
                return self._accounts[key]
            case str(owner):
                return [account for account in self if account.owner == owner]
            case slice(start=low, stop=high):
                return sorted((a for a in self if (low or Money()) <= a.balance < high), key=lambda a: a.balance)
        raise TypeError(f"bank keys are numbers or owners, not {type(key).__name__}")

    @contextmanager
    def transaction(self, *accounts):
        saved = [(account, list(account.entries)) for account in accounts]
        try:
            yield
        except BankError as error:
            for account, entries in saved:
                account.entries[:] = entries
            error.add_note("rolled back " + ", ".join(account.number for account in accounts))
            raise BankError("transaction failed") from error

    def transfer(self, source, target, amount):
        with self.transaction(source, target):
            target.deposit(amount)
            source.withdraw(amount, Kind.WITHDRAWAL)

    def total(self):
        totals = Counter()
        for account in self:
            totals[account.code] += account.balance.cents
        return totals

    def statement(self, account):
        running = Money()
        print(f"{account.number:=^40}")
        for line, (kind, amount) in enumerate(account, start=1):
            running += amount
            print(f"{line:>3} {kind.value:<12}{amount:>11}{running:>13}")
        print(f"{'balance':>15}{running:>24}")


def attempt(label, action, *args):
    try:
        result = action(*args)
    except Exception as error:
        chain = []
        while error is not None:
            notes = f" [{'; '.join(error.__notes__)}]" if hasattr(error, "__notes__") else ""
            chain.append(f"{type(error).__name__}: {error}{notes}")
            error = error.__cause__ or error.__context__
        print(f"{label}: " + " <- ".join(chain))
    else:
        print(f"{label}: {result!r}")


def main():
    bank = Bank("Grove & Sons")
    ann = bank.open("CUR", "Ann", Money(1200.5), limit=Money(300))
    ben = bank.open("SAV", "Ben", Money(5000))
    cat = bank.open("JUN", "Cat", Money(10.01), guardian=ann.owner)
    ann2 = bank.open("SAV", "Ann", rate=0.01)
    print(*bank, sep="\n")
    ann += Money(99.99)
    ann -= Money(250)
    ann2.deposit(Money(1)).deposit(Money(2)).withdraw(Money(0.5))
    attempt("too much", ann.withdraw, Money(10_000))
    attempt("mixed", ann.deposit, Money(5, "USD"))
    attempt("balance now", lambda: ann.balance)
    attempt("transfer", bank.transfer, ann, ben, Money(100))
    attempt("overdrawn transfer", bank.transfer, cat, ben, Money(100))
    ben.frozen = True
    attempt("frozen", bank.transfer, ann, ben, Money(1))
    ben.frozen = False
    for amount in (1, 2, 3):
        attempt(f"savings {amount}", ben.withdraw, Money(amount))
    attempt("limit", lambda: setattr(ann, "limit", Money(-1)))
    attempt("immutable", lambda: setattr(Money(1), "cents", 5))
    attempt("abstract", Account, "Nobody")
    attempt("unknown kind", bank.open, "XYZ", "Dan")
    attempt("guardian", lambda: bank.open("JUN", "Eve"))
    attempt("bad key", lambda: bank[3.5])
    attempt("bad product", lambda: Money(1) * Money(2))
    attempt("parse", Money.parse, "¥5")
    attempt("compare", lambda: Money(1) < 3)
    for month in range(3):
        for account in bank:
            account.monthly()
    for account in bank:
        bank.statement(account)
    print(bank["Ann"], bank[:Money(20)], bank[ben.number], sep="\n")
    print(bank.total().most_common())
    print(list(ann.audit)[-3:])
    print(Kind.FEE in ann, Kind.FEE in ben, len(ann), ann[0], ann[-2:], bool(Money()))
    print([str(Money.parse(text)) for text in ("€1,234.5", "$.07".replace("$", "$0"), "£12", "€0.99")])
    print(divmod(Money(100), 3), Money(7.5) / Money(2.5), Money(10) / 4, 3 * Money(1.1), abs(Money(-3)))
    print(sorted([Money(3), Money(-1), Money(2)]), max(Money(1), Money(5)), sum([Money(1), Money(2)]))
    print({Money(1): "one"}[Money(cents=100)], Money(1) == 1, Money(1) != Money(1, "USD"), Money(1) >= Money(1))
    rights = bank.rights["Ann", ann.number] & ~Rights.CLOSE
    print(rights, Rights.PAY in rights, Rights.CLOSE in rights, bank.rights["Ben", ann.number], list(Rights), Rights(5))
    print(f"{Money(-1234567.8):>20}|{Money(5, 'USD'):<10}|{Money(0):^9}|{Money(3)!r}")
    print([cls.__name__ for cls in Junior.__mro__], Account.__abstractmethods__, Current.withdraw.__name__)
    print(Account.deposit.__doc__, Account.monthly.__doc__, sorted(Account.registry), Kind("fee"), Kind["INTEREST"].value)
    attempt("no such kind", Kind, "bribe")


main()
