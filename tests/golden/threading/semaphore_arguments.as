# Semaphore, BoundedSemaphore, Event: odd values, counts and times.
import re
from threading import BoundedSemaphore, Event, Semaphore


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


def shown(value):
    return re.sub(r'0x[0-9a-f]+', 'X', repr(value))


for kind in Semaphore, BoundedSemaphore:
    for value in -1, 'x', None:
        attempt(kind, value)
    print(shown(kind(1.5)), shown(kind(value=2)), shown(kind(True)))
    attempt(kind, 1, 2)
    semaphore = kind(2)
    print(shown(semaphore))
    attempt(semaphore.acquire)
    for args in (False,), (False,), (True, 0.01), (False, 1), (0, None), (True, -1), (True, 0), (True, 'x'):
        attempt(semaphore.acquire, *args)
    attempt(semaphore.acquire, blocking=False, timeout=None)
    print(shown(semaphore))
    attempt(semaphore.release)
    for n in 0, -1, 2, 'x', 100:
        attempt(semaphore.release, n)
    print(shown(semaphore))
    with semaphore as got:
        print(got, shown(semaphore))
    attempt(semaphore.__exit__)
    attempt(semaphore.__exit__, 1, 2, 3)
    print(shown(semaphore))

event = Event()
print(shown(event))
for timeout in 0.01, 0, -1, 'x':
    attempt(event.wait, timeout)
attempt(event.set)
attempt(event.wait)
attempt(event.wait, 'x')
print(shown(event), event.is_set())
attempt(event.clear)
attempt(event.is_set)
attempt(event.set, 1)
attempt(Event, 1)
