# a program: accounts with errors of their own, transactions that roll back, an audit by exception groups
import functools, sys, traceback


class BankError(Exception):
    """Base of all."""
class InsufficientFunds(BankError):
    def __init__(self, account, needed):
        super().__init__(f"{account.owner} lacks {needed - account.balance}")
        self.account, self.needed = account, needed
class AccountLocked(BankError): pass


class Account:
    def __init__(self, owner, balance=0): self.owner, self.balance, self.locked = owner, balance, False
    def withdraw(self, amount):
        if self.locked: raise AccountLocked(self.owner)
        if amount <= 0: raise ValueError(f"bad amount: {amount!r}")
        if amount > self.balance: raise InsufficientFunds(self, amount)
        self.balance -= amount
    def deposit(self, amount):
        if self.locked: raise AccountLocked(self.owner)
        self.balance += amount
    def __repr__(self): return f"<{self.owner}: {self.balance}>"


class Transaction:
    def __init__(self, *accounts): self.accounts = accounts
    def __enter__(self): self.saved = [a.balance for a in self.accounts]; return self
    def __exit__(self, kind, error, tb):
        if kind is None: return
        for a, b in zip(self.accounts, self.saved): a.balance = b
        error.add_note("rolled back " + ", ".join(a.owner for a in self.accounts))


def retry(times, *kinds):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kw):
            errors = []
            for attempt in range(1, times + 1):
                try: return f(*args, **kw)
                except kinds as e:
                    e.add_note(f"attempt {attempt}")
                    errors.append(e)
            raise ExceptionGroup(f"{f.__name__} failed {times} times", errors)
        return wrapper
    return decorate


def transfer(a, b, amount):
    with Transaction(a, b):
        b.deposit(amount)
        a.withdraw(amount)


@retry(2, AccountLocked)
def locked_transfer(a, b, amount): transfer(a, b, amount)


ann, bob, eve = Account("ann", 100), Account("bob", 50), Account("eve")
transfer(ann, bob, 30)
print(ann, bob)
for args in ((ann, bob, 500), (eve, ann, 1), (ann, bob, -5), (ann, bob, "10")):
    try: transfer(*args)
    except InsufficientFunds as e: print("funds:", e, e.__notes__, e.needed)
    except BankError as e: print("bank:", e)
    except (ValueError, TypeError) as e: print(type(e).__name__, e, e.__notes__)
print(ann, bob, eve)
bob.locked = True
try: locked_transfer(ann, bob, 5)
except* AccountLocked as g: print(g.message, [(str(e), e.__notes__) for e in g.exceptions])
def audit(accounts):
    errors = []
    for a in accounts:
        try:
            if a.balance == 0: raise BankError(f"{a.owner} is empty")
            if a.locked: raise AccountLocked(a.owner)
        except BankError as e: errors.append(e)
    if errors: raise ExceptionGroup("audit", errors)
try:
    try: audit([ann, bob, eve])
    except* AccountLocked as g: raise RuntimeError("locked accounts") from g
except ExceptionGroup as e:
    traceback.print_exception(e, file=sys.stdout)
def run_all(jobs):
    for job in jobs:
        try: yield job.__name__, job()
        except Exception as e: yield job.__name__, e
        finally: print("ran", job.__name__)
def fine(): return 1
def broken(): return [][3]
def nested():
    try: broken()
    except IndexError: raise BankError("nested")
for name, outcome in run_all([fine, broken, nested]):
    if isinstance(outcome, Exception): print(name, repr(outcome), "because of", repr(outcome.__context__))
    else: print(name, outcome)
