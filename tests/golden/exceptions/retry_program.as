# a program: retries with back-off, a circuit breaker, a pool of resources, deadlines
import functools, time
class Transient(Exception): pass
class CircuitOpen(Exception): pass
clock = 0
def sleep(seconds): global clock; clock += seconds
def retry(attempts=3, delay=1, factor=2, on=(Transient,), give_up=lambda e: False):
    def decorate(f):
        @functools.wraps(f)
        def wrapper(*args, **kwargs):
            wait, last = delay, None
            for n in range(1, attempts + 1):
                try: return f(*args, **kwargs)
                except on as e:
                    last = e
                    e.add_note(f"attempt {n} at t={clock}")
                    if give_up(e) or n == attempts: break
                    sleep(wait)
                    wait *= factor
            raise RuntimeError(f"{f.__name__} gave up after {n}") from last
        wrapper.calls = lambda: attempts
        return wrapper
    return decorate
class Flaky:
    def __init__(self, failures, error=Transient): self.failures, self.error, self.calls = failures, error, 0
    @retry()
    def fetch(self, x):
        self.calls += 1
        if self.calls <= self.failures: raise self.error(f"call {self.calls}")
        return x * 2
for n in (0, 1, 2, 3):
    f = Flaky(n)
    try: print(n, f.fetch(21), f.calls, clock)
    except RuntimeError as e: print(n, e, "|", repr(e.__cause__), e.__cause__.__notes__, clock)
try: Flaky(1, KeyError).fetch(1)
except KeyError as e: print("not retried", e, getattr(e, "__notes__", None))
print(Flaky.fetch.__name__, Flaky.fetch.calls())
class Breaker:
    def __init__(self, limit, reset): self.limit, self.reset, self.failures, self.opened = limit, reset, 0, None
    def __call__(self, f):
        @functools.wraps(f)
        def wrapper(*a):
            if self.opened is not None:
                if clock - self.opened < self.reset: raise CircuitOpen(f"{f.__name__} until {self.opened + self.reset}")
                self.opened, self.failures = None, self.limit - 1
            try: result = f(*a)
            except Exception:
                self.failures += 1
                if self.failures >= self.limit: self.opened = clock
                raise
            self.failures = 0
            return result
        return wrapper
@Breaker(2, 10)
def divide(a, b): return a / b
for step, (a, b) in enumerate([(1, 1), (1, 0), (1, 0), (1, 1), (4, 2), (1, 0), (6, 3)]):
    if step in (4, 6): sleep(11)
    try: print(step, divide(a, b))
    except (ZeroDivisionError, CircuitOpen) as e: print(step, type(e).__name__, e)
class Pool:
    def __init__(self, size): self.free, self.used = [f"r{i}" for i in range(size)], []
    def acquire(self): return Lease(self)
class Lease:
    def __init__(self, pool): self.pool = pool
    def __enter__(self):
        try: self.item = self.pool.free.pop()
        except IndexError: raise LookupError("pool is empty") from None
        self.pool.used.append(self.item)
        return self.item
    def __exit__(self, t, v, tb):
        self.pool.used.remove(self.item)
        self.pool.free.append(self.item)
        if t is Transient: print("dropped", v); return True
pool = Pool(2)
def use(depth):
    with pool.acquire() as r:
        if depth: return [r] + use(depth - 1)
        return [r]
print(use(1))
try: use(2)
except LookupError as e: print(e, e.__suppress_context__, repr(e.__context__))
with pool.acquire(): raise Transient("inside")
print(pool.free, pool.used)
