# Attributes and method calls on instances.
import time


class Account:
    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.moves = 0

    def deposit(self, amount):
        self.moves += 1
        self.balance = self.balance + amount
        return self.balance

    def fee(self):
        return self.moves % 7


def run(n):
    account = Account("ann", 100)
    total = 0
    for i in range(n):
        account.deposit(i)
        total += account.fee()
    return total, account.balance


start = time.perf_counter()
print(run(500000))
print("seconds", time.perf_counter() - start)
