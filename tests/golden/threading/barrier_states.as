# Barrier: parties, actions that fail, timeouts, abort and reset, seen by those who wait.
import threading
import time
from threading import Barrier, BrokenBarrierError, Thread


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


for args in (0,), (-1,), ('x',), (2, None, 5), (), (1, 2, 3, 4):
    attempt(lambda: Barrier(*args).parties)
barrier = Barrier(1, action=lambda: print('action'))
attempt(barrier.wait)
attempt(barrier.wait, 0)
print(barrier.parties, barrier.n_waiting, barrier.broken)
attempt(setattr, barrier, 'parties', 2)


def boom():
    raise ValueError('boom')


barrier = Barrier(1, boom)
for _ in range(2):
    attempt(barrier.wait)
    print(barrier.broken)
barrier.reset()
print(barrier.broken)
barrier = Barrier(2, timeout=0.01)
attempt(barrier.wait)
attempt(barrier.wait, 5)
barrier.reset()
attempt(barrier.wait, timeout=0.01)


def run(barrier, count, end):
    outcomes = []

    def visit():
        try:
            outcomes.append(f'index {barrier.wait()}')
        except BrokenBarrierError as e:
            outcomes.append(f'broken {e}')
        except Exception as e:
            outcomes.append(f'{type(e).__name__} {e}')

    threads = [Thread(target=visit) for _ in range(count)]
    for thread in threads:
        thread.start()
    if end is not None:
        while barrier.n_waiting < count:
            time.sleep(0.001)
        end()
    for thread in threads:
        thread.join()
    print(sorted(outcomes), barrier.n_waiting, barrier.broken)


barrier = Barrier(3, lambda: print('all there'))
run(barrier, 3, None)
run(barrier, 6, None)
run(barrier, 2, barrier.abort)
attempt(barrier.wait)
run(barrier, 2, None)
barrier.reset()
run(barrier, 2, barrier.reset)
run(barrier, 3, None)
run(Barrier(3, boom), 3, None)
print([cls.__name__ for cls in BrokenBarrierError.__mro__])
