# Condition: without its lock, with odd times, predicates and numbers.
import re
from threading import Condition, Event, Lock, Semaphore, Thread


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


def shown(value):
    return re.sub(r'0x[0-9a-f]+|\b\d{9,}', 'X', repr(value))


condition = Condition()
print(shown(condition))
for method in condition.notify, condition.wait, condition.notify_all, condition.release:
    attempt(method)
attempt(condition.wait_for, lambda: True)
attempt(condition.wait_for, lambda: False)
with condition as got:
    print(got)
    for timeout in 0.01, 0, -1, 'x':
        attempt(condition.wait, timeout)
    attempt(condition.wait_for, lambda: [], 0.01)
    attempt(condition.wait_for, lambda: [1], 0)
    attempt(condition.wait_for, lambda: 0, -1)
    attempt(condition.wait_for, 5)
    for n in 0, -1, 5, 'x':
        attempt(condition.notify, n)
    attempt(condition.notify_all, 1)
    print(shown(condition))
    attempt(condition.acquire, False)
    condition.release()
for lock in 5, None:
    attempt(lambda: shown(Condition(lock)))
attempt(Condition, 1, 2)

plain = Condition(Lock())
attempt(plain.notify)
with plain:
    attempt(plain.wait, 0.01)
    attempt(plain._is_owned)
    print(shown(plain))
attempt(plain._is_owned)
try:
    with plain:
        raise ValueError(1)
except ValueError:
    print(shown(plain))

# A lock that is held twice is given up wholly while its owner waits.
inside = Event()


def waiter():
    with condition, condition:
        inside.set()
        results.append(condition.wait_for(lambda: items and items.pop(), timeout=5))
        print(shown(condition))


items, results = [], []
thread = Thread(target=waiter)
thread.start()
inside.wait()
with condition:
    condition.notify()  # too early: it waits on
with condition:
    items.append('item')
    condition.notify_all()
thread.join()
print(results, items)


# The predicate's exception comes out with the lock still held, to be released by `with`.
def failing():
    raise ZeroDivisionError('predicate')


try:
    with condition:
        condition.wait_for(failing)
except ZeroDivisionError as e:
    print(e, shown(condition))
