# Initializers of pools: each thread runs it; one that fails breaks the pool.
import io
import re
import sys
import threading
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool


def attempt(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
    except BaseException as e:
        text = f'{type(e).__name__}: {e}'
    print(re.sub(r'0x[0-9a-f]+', 'X', text))


local = threading.local()


def prepare(value, *, name='none'):
    local.value = value, threading.current_thread() is threading.main_thread()


with ThreadPoolExecutor(3, initializer=prepare, initargs=(7,)) as pool:
    barrier = threading.Barrier(3)

    def look():
        barrier.wait()
        return local.value

    print([future.result() for future in [pool.submit(look) for _ in range(3)]])
print(hasattr(local, 'value'))


def fail():
    raise ValueError('not prepared')


old, sys.stderr = sys.stderr, io.StringIO()
pool = ThreadPoolExecutor(1, initializer=fail)
future = pool.submit(print, 'never')
attempt(future.result)
text, sys.stderr = sys.stderr.getvalue(), old
print([line for line in text.splitlines() if not line.startswith('  ')])
attempt(pool.submit, print)
attempt(lambda: list(pool.map(int, '1')))
pool.shutdown()
attempt(pool.submit, print)
print([cls.__name__ for cls in BrokenThreadPool.__mro__[:3]], issubclass(BrokenThreadPool, BrokenExecutor))
print(BrokenThreadPool.__module__, BrokenExecutor.__module__)
