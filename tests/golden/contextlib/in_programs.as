# Context managers in programs: timers by fake clock, nested transactions, temporary attributes, capturing output, cleanup stacks, reentrant locks, retries, decorators.
import contextlib, io, sys
from contextlib import contextmanager, ExitStack, suppress, redirect_stdout, ContextDecorator, nullcontext
@contextmanager
def changed(obj, **attrs):
    missing = object(); old = {n: getattr(obj, n, missing) for n in attrs}
    for n, v in attrs.items(): setattr(obj, n, v)
    try: yield obj
    finally:
        for n, v in old.items(): delattr(obj, n) if v is missing else setattr(obj, n, v)
class Box: a = 1
box = Box(); box.b = 2
with changed(box, a=10, b=20, c=30) as x: print(x.a, x.b, x.c)
print(vars(box), box.a, hasattr(box, "c"))
try:
    with changed(box, b="x"): raise ValueError("inside")
except ValueError: print(box.b)
class Db:
    def __init__(self): self.data, self.depth, self.log = {}, 0, []
    @contextmanager
    def transaction(self, name=""):
        before = dict(self.data); self.depth += 1; self.log.append(f"begin {name}{self.depth}")
        try: yield self.data
        except Exception as e: self.data = before; self.log.append(f"rollback {name}: {e!r}"); raise
        else: self.log.append(f"commit {name}")
        finally: self.depth -= 1
db = Db()
with db.transaction("t") as d: d["a"] = 1
with suppress(KeyError), db.transaction("outer") as d:
    d["b"] = 2
    with suppress(ValueError), db.transaction("inner") as e: e["c"] = 3; raise ValueError("x")
    print(db.data, db.depth); db.data["d"] = {}["nothing"]
print(db.data, db.depth, db.log)
@contextmanager
def capture():
    out = io.StringIO()
    with redirect_stdout(out): yield lambda: out.getvalue()
with capture() as text: print("hidden", end=""); print("!", end="")
print(repr(text()))
class Timer(ContextDecorator):
    clock = 0
    def __init__(self, label): self.label = label
    def __enter__(self): self.start = Timer.clock; return self
    def __exit__(self, *exc): print(f"{self.label}: {Timer.clock - self.start}{' failed' if exc[0] else ''}"); return False
    def _recreate_cm(self): return type(self)(self.label + "*")
@Timer("work")
def work(n): Timer.clock += n; return work(n - 1) + 1 if n else 0
print(work(2))
with suppress(ZeroDivisionError), Timer("div"): Timer.clock += 5; 1 / 0
class Lock:
    def __init__(self): self.owner, self.count = None, 0
    def __enter__(self): self.count += 1; return self.count
    def __exit__(self, *a): self.count -= 1
lock = Lock()
with lock as one, lock as two, lock as three: print(one, two, three)
print(lock.count)
@contextmanager
def retry(times, *errors):
    class Attempts:
        left = times; failures = []
        def __iter__(self):
            while self.left > 0:
                self.left -= 1; yield self.attempt()
        @contextmanager
        def attempt(self):
            try: yield len(self.failures) + 1; self.left = 0
            except errors as e:
                self.failures.append(e)
                if not self.left: raise
    yield Attempts()
with retry(3, KeyError) as attempts:
    for a in attempts:
        with a as n:
            if n < 3: raise KeyError(n)
            print("worked at", n, attempts.failures)
try:
    with retry(2, KeyError) as attempts:
        for a in attempts:
            with a: raise KeyError("always")
except KeyError as e: print("gave up", e, len(attempts.failures))
def process(names, fail_on=None):
    log = []
    @contextmanager
    def opened(n):
        if n == fail_on: raise OSError(n)
        log.append(f"open {n}")
        try: yield n.upper()
        finally: log.append(f"close {n}")
    try:
        with ExitStack() as stack:
            files = [stack.enter_context(opened(n)) for n in names]; stack.callback(log.append, "callback")
            if len(files) > 2: kept = stack.pop_all(); log.append("kept"); kept.close(); log.append("closed by hand")
            log.append(files)
    except OSError as e: log.append(f"failed {e}")
    return log
print(process("ab"), process("abc", "c"), process("abc"), sep="\n")
def maybe(path): return nullcontext(sys.stdout) if path is None else contextlib.closing(io.StringIO(path))
with maybe(None) as f: f.write("to stdout\n")
with maybe("content") as f: print(f.read(), f.closed)
print(f.closed)
class Tree:
    def __init__(self): self.lines, self.level = [], 0
    def __call__(self, name): self.lines.append("  " * self.level + name); return self
    def __enter__(self): self.level += 1
    def __exit__(self, *a): self.level -= 1
t = Tree()
with t("root"):
    with t("child"): t("leaf")
    t("second")
print("\n".join(t.lines))
@contextmanager
def tag(name): print(f"<{name}>", end=""); yield; print(f"</{name}>", end="")
@tag("b")
@tag("i")
def say(x): print(x, end="")
say("text"); print(); [say(i) for i in range(2)]; print()
@contextmanager
def swallow(*errors):
    seen = []
    try: yield seen
    except errors as e: seen.append(e)
with swallow(ZeroDivisionError) as s: 1 / 0
print(s)
@contextmanager
def translate(old, new):
    try: yield
    except old as e: raise new(str(e)) from e
try:
    with translate(KeyError, LookupError), translate(IndexError, KeyError): [][0]
except LookupError as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__cause__.__cause__))
