# a program: a state machine of generators that is driven by send and throw, and a pipeline that cleans up
class Stop(Exception): pass


def machine():
    state = "idle"
    log = []
    while True:
        try:
            event = yield state
            match state, event:
                case "idle", "start": state = "running"
                case "running", ("pause" | "wait"): state = "paused"
                case "paused", "resume": state = "running"
                case _, ("set", value): log.append(value)
                case _: raise LookupError(f"{event!r} in {state}")
        except Stop as e:
            log.append(str(e))
            return log
        except LookupError as e:
            log.append(f"ignored: {e}")
        finally:
            log.append(state)


m = machine()
print(next(m))
for event in ("start", "jump", "wait", ("set", 5), "resume", None):
    print(event, "->", m.send(event))
try: m.throw(Stop("enough"))
except StopIteration as e: print(e.value)


def source(n):
    try:
        for i in range(n): yield i
    finally: print("source closed")
def double(items):
    try:
        for x in items:
            if x == 3: raise ValueError(f"bad item {x}")
            yield x * 2
    finally: print("double closed")
def skip_errors(make):
    items = make()
    while True:
        try: yield next(items)
        except StopIteration: return "done"
        except ValueError as e: print("skipped", e); return "stopped"


def collect(gen):
    result = yield from gen
    yield ("result", result)


s = source(10)
print(list(collect(skip_errors(lambda: double(s)))))
s.close()
s = source(2)
print(list(collect(skip_errors(lambda: double(s)))))


def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None: return count, average
        try: total += value
        except TypeError as e: average = f"error: {e}"
        else:
            count += 1
            average = total / count


def report(results, key):
    while True: results[key] = yield from averager()


results = {}
for key, values in {"good": [1, 2, 3], "mixed": [1, "x", 3], "empty": []}.items():
    r = report(results, key)
    next(r)
    print(key, [r.send(v) for v in values])
    r.send(None)
    r.close()
print(results)


class Scheduler:
    def __init__(self): self.tasks, self.errors = [], []
    def add(self, task): self.tasks.append(task)
    def run(self):
        while self.tasks:
            task = self.tasks.pop(0)
            try: print(f"{task.__name__} yields {next(task)}")
            except StopIteration as e: print(f"{task.__name__} ends with {e.value}")
            except Exception as e: self.errors.append(e)
            else: self.tasks.append(task)
        if self.errors: raise ExceptionGroup("tasks failed", self.errors)


def a():
    yield 1
    yield 2
    return "a done"
def b():
    yield "x"
    raise KeyError("b broke")
def c():
    try: yield 1 / 0
    except ZeroDivisionError: yield "recovered"


scheduler = Scheduler()
for t in (a(), b(), c()): scheduler.add(t)
try: scheduler.run()
except* KeyError as g: print(g.exceptions)
