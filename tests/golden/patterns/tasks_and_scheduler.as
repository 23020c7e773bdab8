# stress: every 97 (a long program)
# A cooperative scheduler of generators, coroutines driven by hand, a mini event loop with custom awaitables, channels and actors: the machinery learners build.
from collections import deque
from types import coroutine
import heapq, itertools
class Scheduler:
    def __init__(self): self.ready, self.waiting, self.log, self.now, self.sleeping, self.seq = deque(), {}, [], 0, [], itertools.count()
    def spawn(self, gen, name): self.ready.append((gen, name, None)); return name
    def run(self):
        while self.ready or self.sleeping:
            if not self.ready:
                self.now, _, gen, name = heapq.heappop(self.sleeping); self.ready.append((gen, name, None))
            gen, name, value = self.ready.popleft()
            try: request = gen.send(value) if not isinstance(value, BaseException) else gen.throw(value)
            except StopIteration as e:
                self.log.append(f"{self.now}:{name} = {e.value}")
                for g, n in self.waiting.pop(name, ()): self.ready.append((g, n, e.value))
                continue
            except Exception as e: self.log.append(f"{self.now}:{name} ! {e!r}"); [self.ready.append((g, n, RuntimeError(f"{name} failed"))) for g, n in self.waiting.pop(name, ())]; continue
            match request:
                case None: self.ready.append((gen, name, None))
                case ("sleep", n): heapq.heappush(self.sleeping, (self.now + n, next(self.seq), gen, name))
                case ("join", other): self.waiting.setdefault(other, []).append((gen, name))
                case ("spawn", g, n): self.spawn(g, n); self.ready.append((gen, name, n))
                case _: self.ready.append((gen, name, TypeError(f"bad request {request!r}")))
def worker(n, steps):
    total = 0
    for i in range(steps): total += i; yield ("sleep", n)
    return total
def failing():
    yield; raise ValueError("worker broke")
def main():
    a = yield ("spawn", worker(3, 2), "a"); b = yield ("spawn", worker(1, 4), "b"); f = yield ("spawn", failing(), "f")
    results = [(yield ("join", a))]
    try: yield ("join", f)
    except RuntimeError as e: results.append(str(e))
    try: yield 42
    except TypeError as e: results.append(str(e))
    return results
s = Scheduler(); s.spawn(main(), "main")
def late():
    yield ("sleep", 0.5); return "late"
s.spawn(late(), "late")
try: s.run()
except Exception as e: print(type(e).__name__, e)
print(*s.log, sorted(s.waiting), sep="\n")
@coroutine
def request(*what): return (yield what)
class Loop:
    def __init__(self): self.ready, self.time, self.timers, self.n = deque(), 0, [], 0
    def create(self, coro): t = Task(coro, self); self.ready.append(t); return t
    def run(self, coro):
        t = self.create(coro)
        while not t.done:
            if not self.ready:
                if not self.timers: raise RuntimeError("deadlock")
                self.time, _, task = heapq.heappop(self.timers); self.ready.append(task)
            self.ready.popleft().step()
        return t.result()
class Task:
    def __init__(self, coro, loop): self.coro, self.loop, self.done, self.value, self.error, self.waiters, self.cancelled = coro, loop, False, None, None, [], False
    def step(self, value=None):
        if self.done: return
        try:
            what = self.coro.throw(Cancelled()) if self.cancelled else self.coro.send(getattr(self, "inbox", None)); self.inbox = None; self.cancelled = False
        except StopIteration as e: self.finish(value=e.value)
        except BaseException as e: self.finish(error=e)
        else:
            match what:
                case ("sleep", n): self.loop.n += 1; heapq.heappush(self.loop.timers, (self.loop.time + n, self.loop.n, self))
                case ("wait", other): other.waiters.append(self) if not other.done else self.loop.ready.append(self)
                case ("loop",): self.inbox = self.loop; self.loop.ready.append(self)
                case ("me",): self.inbox = self; self.loop.ready.append(self)
                case ("park",): pass
    def finish(self, value=None, error=None): self.done, self.value, self.error = True, value, error; self.loop.ready.extend(self.waiters)
    def cancel(self): self.cancelled = True; self.loop.ready.append(self)
    def result(self):
        if self.error: raise self.error
        return self.value
    def __await__(self):
        while not self.done: yield ("wait", self)
        return self.result()
class Cancelled(BaseException): pass
async def sleep(n): await request("sleep", n)
async def spawn(coro): return (await request("loop")).create(coro)
class Channel:
    def __init__(self, size=1): self.items, self.size, self.readers, self.writers, self.closed = deque(), size, deque(), deque(), False
    async def put(self, x):
        while len(self.items) >= self.size: me = await request("me"); self.writers.append(me); await request("park")
        self.items.append(x)
        if self.readers: r = self.readers.popleft(); r.loop.ready.append(r)
    def close(self): self.closed = True; [r.loop.ready.append(r) for r in self.readers]
    def __aiter__(self): return self
    async def __anext__(self):
        while not self.items:
            if self.closed: raise StopAsyncIteration
            me = await request("me"); self.readers.append(me); await request("park")
        x = self.items.popleft()
        if self.writers: w = self.writers.popleft(); w.loop.ready.append(w)
        return x
async def producer(ch, n):
    for i in range(n): await ch.put(i); log.append(f"put {i}"); await sleep(0.1 * (i % 2))
    ch.close()
async def consumer(ch): return [x async for x in ch]
async def boom(): await sleep(1); raise KeyError("boom")
async def forever():
    try:
        while True: await sleep(1)
    except Cancelled: log.append("cancelled"); raise
    finally: log.append("cleaned")
log = []
async def program():
    ch = Channel(2); p = await spawn(producer(ch, 5)); c = await spawn(consumer(ch)); print(await c, await p, log); log.clear()
    loop = await request("loop"); print(round(loop.time, 1)); await sleep(2); print(round(loop.time, 1))
    b = await spawn(boom())
    try: await b
    except KeyError as e: print("caught", e)
    f = await spawn(forever()); await sleep(2.5); f.cancel()
    try: await f
    except Cancelled: print("cancelled", log)
    return [await t for t in [await spawn(quick(i)) for i in (3, 1, 2)]]
async def quick(i): await sleep(i / 10); return i * i
print(Loop().run(program()))
async def stuck(): await request("park")
try: Loop().run(stuck())
except RuntimeError as e: print(e)
