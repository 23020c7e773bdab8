# Lock and RLock: arguments of acquire(), states, owners, and what they are not.
import copy
import re
import threading
import weakref
from threading import Lock, RLock, Thread, get_ident


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


def show(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
    except Exception as e:
        text = f'{type(e).__name__}: {e}'
    print(re.sub(r'0x[0-9a-f]+|\b\d{9,}', 'X', text))


for kind in Lock, RLock:
    lock = kind()
    show(lambda: lock)
    show(lock.release)
    show(lock.acquire)
    show(lambda: lock)
    for args in (False,), (0,), (True, 0.01), (False, 1), (True, -5), (True, 1e20), (True, float('nan')), (True, 'x'), (1, 2, 3):
        show(lock.acquire, *args)
    for name, value in ('blocking', False), ('timeout', None), ('timeout', 0), ('timeout', float('inf')), ('unknown', 1):
        show(lock.acquire, **{name: value})
    show(lambda: lock)
    show(lock.release, 1)
    while True:
        try:
            lock.release()
        except RuntimeError as e:
            print(e)
            break
    show(lock.__enter__)
    show(lock.__exit__, None, None, None)
    show(lock.__enter__)
    show(lock.__exit__)
    show(kind, 1)
    show(setattr, lock, 'x', 1)
    show(bool, lock)
    show(copy.copy, lock)
    print(weakref.ref(lock)() is lock)
    try:
        with lock as got:
            print(got)
            raise KeyError('inside')
    except KeyError as e:
        print(repr(e), 'unlocked' in repr(lock))
    with lock:
        thread = Thread(target=show, args=(lock.release,))
        thread.start()
        thread.join()
        print(' locked' in repr(lock) or '<locked' in repr(lock))
        if kind is Lock:
            lock.acquire()  # the other thread has released it

lock = RLock()
with lock, lock:
    state = lock._release_save()
    print(state[0], state[1] == get_ident(), lock._is_owned())
    lock._acquire_restore(state)
    show(lambda: lock)
print(lock._is_owned(), hasattr(lock, 'locked'))
attempt(lambda: type('Mine', (type(Lock()),), {}))
print(threading.Lock is threading._allocate_lock, type(lock).__name__)
