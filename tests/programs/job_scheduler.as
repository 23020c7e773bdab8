# stress: every 97 (a collection at every safepoint would take minutes)
"""An async job scheduler: dependencies, priorities, retries with back-off, timeouts, rate limits, cancellation and a report."""
import asyncio
import contextlib
import contextvars
import enum
import functools
import itertools
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any, AsyncIterator, Awaitable, Callable

TICK = 0.01
current_job: contextvars.ContextVar["Job"] = contextvars.ContextVar("current_job", default=None)
log_lines = []


def log(*words):
    job = current_job.get()
    log_lines.append(f"[{job.name if job else '-':<8}] " + " ".join(map(str, words)))


class State(enum.StrEnum):
    WAITING = enum.auto()
    READY = enum.auto()
    RUNNING = enum.auto()
    DONE = enum.auto()
    FAILED = enum.auto()
    CANCELLED = enum.auto()
    SKIPPED = enum.auto()

    @property
    def is_final(self):
        return self in {State.DONE, State.FAILED, State.CANCELLED, State.SKIPPED}


class JobError(Exception):
    pass


class Transient(JobError):
    """Worth another try."""


class CycleError(JobError):
    def __init__(self, path):
        self.path = path
        super().__init__(" -> ".join(path))


@dataclass(order=True)
class Job:
    priority: int
    serial: int = field(repr=False)
    name: str = field(compare=False)
    work: Callable[..., Awaitable[Any]] = field(compare=False, repr=False)
    needs: tuple = field(default=(), compare=False)
    retries: int = field(default=0, compare=False)
    timeout: float | None = field(default=None, compare=False)
    state: State = field(default=State.WAITING, compare=False)
    result: Any = field(default=None, compare=False)
    attempts: int = field(default=0, compare=False, repr=False)


class Bucket:
    """Lets `rate` through per period; waits for the rest."""

    def __init__(self, rate, period):
        self.slots = asyncio.Semaphore(rate)
        self.period = period
        self.returns = set()

    async def __aenter__(self):
        await self.slots.acquire()
        return self

    async def __aexit__(self, kind, error, traceback):
        task = asyncio.create_task(self.give_back(), name="give back")
        self.returns.add(task)
        task.add_done_callback(self.returns.discard)
        return False

    async def give_back(self):
        await asyncio.sleep(self.period)
        self.slots.release()

    async def close(self):
        for task in list(self.returns):
            task.cancel()
        await asyncio.gather(*self.returns, return_exceptions=True)


class Scheduler:
    def __init__(self, workers=2, bucket=None):
        self.jobs: dict[str, Job] = {}
        self.workers = workers
        self.bucket = bucket
        self.serial = itertools.count()
        self.events: asyncio.Queue = asyncio.Queue()
        self.changed = asyncio.Condition()
        self.busy = 0
        self.most_busy = 0

    def job(self, *, priority=5, needs=(), retries=0, timeout=None):
        def decorate(function):
            self.jobs[function.__name__] = Job(priority, next(self.serial), function.__name__, function, tuple(needs), retries, timeout)
            return function
        return decorate

    def check(self):
        done, path = set(), []

        def visit(name):
            if name in path:
                raise CycleError([*path[path.index(name):], name])
            if name not in self.jobs:
                raise JobError(f"{path[-1]} needs {name}, which is unknown")
            if name in done:
                return
            path.append(name)
            for need in self.jobs[name].needs:
                visit(need)
            done.add(path.pop())

        for name in self.jobs:
            visit(name)

    async def set_state(self, job, state, result=None):
        async with self.changed:
            job.state, job.result = state, result
            self.changed.notify_all()
        await self.events.put((job.name, str(state)))

    async def feed(self, queue):
        """Moves jobs to the queue as what they need gets done."""
        while not all(job.state.is_final for job in self.jobs.values()):
            for job in self.jobs.values():
                if job.state is not State.WAITING:
                    continue
                needs = [self.jobs[name].state for name in job.needs]
                if any(state.is_final and state is not State.DONE for state in needs):
                    await self.set_state(job, State.SKIPPED)
                elif all(state is State.DONE for state in needs):
                    await self.set_state(job, State.READY)
                    await queue.put(job)
            async with self.changed:
                if not all(job.state.is_final for job in self.jobs.values()):
                    await self.changed.wait()
        for _ in range(self.workers):
            await queue.put(Job(99, next(self.serial), "stop", None))

    async def worker(self, queue):
        while (job := await queue.get()).work is not None:
            self.busy += 1
            self.most_busy = max(self.busy, self.most_busy)
            token = current_job.set(job)
            try:
                await self.set_state(job, State.RUNNING)
                result = await self.attempt(job)
            except asyncio.CancelledError:
                if asyncio.current_task().cancelling():
                    raise
                await self.set_state(job, State.CANCELLED)
            except Exception as error:
                await self.set_state(job, State.FAILED, error)
            else:
                await self.set_state(job, State.DONE, result)
            finally:
                current_job.reset(token)
                self.busy -= 1
                queue.task_done()

    async def attempt(self, job):
        arguments = {name: self.jobs[name].result for name in job.needs}
        for job.attempts in range(1, job.retries + 2):
            try:
                async with contextlib.AsyncExitStack() as stack:
                    if self.bucket is not None:
                        await stack.enter_async_context(self.bucket)
                    await stack.enter_async_context(asyncio.timeout(job.timeout))
                    return await job.work(**arguments)
            except (Transient, TimeoutError) as error:
                log("attempt", job.attempts, "failed:", repr(error))
                if job.attempts > job.retries:
                    raise JobError(f"{job.name} gave up after {job.attempts}") from error
                await asyncio.sleep(TICK * 2 ** job.attempts)

    async def watch(self) -> AsyncIterator[tuple[str, str]]:
        left = len(self.jobs)
        while left:
            name, state = await self.events.get()
            yield name, state
            left -= State(state).is_final

    async def run(self):
        self.check()
        queue = asyncio.PriorityQueue()
        async with asyncio.TaskGroup() as group:
            group.create_task(self.feed(queue), name="feed")
            for number in range(self.workers):
                group.create_task(self.worker(queue), name=f"worker {number}")
            history = defaultdict(list)
            async for name, state in self.watch():
                history[name].append(state)
        if self.bucket is not None:
            await self.bucket.close()
        return dict(history)


def timed(function):
    @functools.wraps(function)
    async def wrapper(*args, **kwargs):
        loop = asyncio.get_running_loop()
        start = loop.time()
        try:
            return await function(*args, **kwargs)
        finally:
            took = loop.time() - start
            log(function.__name__, "was quick" if took < 30 * TICK else "was slow")
    return wrapper


async def pipeline():
    scheduler = Scheduler(workers=3, bucket=Bucket(4, TICK / 10))
    tries = itertools.count(1)

    @scheduler.job(priority=1)
    async def fetch():
        log("fetching")
        await asyncio.sleep(TICK)
        return list(range(10))

    @scheduler.job(priority=2)
    @timed
    async def settings():
        return {"scale": 3}

    @scheduler.job(needs=["fetch", "settings"])
    async def scale(fetch, settings):
        return [x * settings["scale"] for x in fetch]

    @scheduler.job(needs=["scale"], retries=3)
    async def upload(scale):
        if (number := next(tries)) < 3:
            raise Transient(f"connection {number} lost")
        return f"uploaded {len(scale)}"

    @scheduler.job(needs=["fetch"], timeout=TICK * 2, retries=1)
    async def stuck(fetch):
        try:
            await asyncio.sleep(60)
        finally:
            log("cleaned up")

    @scheduler.job(needs=["stuck"])
    async def after_stuck(stuck):
        log("never")

    @scheduler.job(needs=["scale"])
    async def broken(scale):
        return scale[99]

    @scheduler.job(needs=["after_stuck", "upload"])
    async def last(**results):
        log("never")

    @scheduler.job(priority=0)
    async def gives_up():
        raise asyncio.CancelledError("no wish")

    history = await scheduler.run()
    for name, states in sorted(history.items()):
        job = scheduler.jobs[name]
        cause = f" <- {job.result.__cause__!r}" if isinstance(job.result, BaseException) else ""
        print(f"{name:<12}{' > '.join(states):<34}x{job.attempts} {job.result!r}{cause}")
    print("most at once:", scheduler.most_busy <= 3, scheduler.jobs["fetch"])


async def bad_graphs():
    for edges in ["ab bc ca", "ab bx", "ab bc ac", "aa"]:
        scheduler = Scheduler()
        for start, end in edges.split():
            for name in start + (end if end != "x" else ""):
                scheduler.jobs.setdefault(name, Job(0, next(scheduler.serial), name, None))
            scheduler.jobs[start].needs += (end,)
        try:
            scheduler.check()
            print(edges, "is fine", [job.name for job in sorted(scheduler.jobs.values(), reverse=True)])
        except JobError as error:
            print(edges, type(error).__name__, error, getattr(error, "path", None))


async def groups():
    async def fail(after, error):
        await asyncio.sleep(after * TICK)
        raise error

    async def patient(name):
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            log(name, "cancelled")
            raise

    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(patient("one"))
            group.create_task(fail(1, ValueError("first")))
            group.create_task(fail(1, KeyError("second")))
            await asyncio.sleep(60)
    except* ValueError as caught:
        print("values:", caught.exceptions)
    except* KeyError as caught:
        print("keys:", caught.exceptions, caught.message)

    results = await asyncio.gather(fail(0, OSError("gone")), asyncio.sleep(TICK, "slept"), fail(1, JobError()), return_exceptions=True)
    print(results)
    tasks = [asyncio.create_task(asyncio.sleep(n * 3 * TICK, n), name=f"sleeper {n}") for n in (3, 1, 2)]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(sorted(task.get_name() for task in done), len(pending), [await t for t in asyncio.as_completed(pending)])
    inner = asyncio.create_task(asyncio.sleep(TICK, "kept"))
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(asyncio.shield(inner), TICK / 10)
    print(inner.done(), await inner)


async def chunks(source, size):
    """Async generator with clean-up."""
    batch = []
    try:
        async for item in source:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
        if batch:
            yield batch
    finally:
        log("chunks closed with", batch)


async def ticks(limit):
    for n in range(limit):
        await asyncio.sleep(0)
        yield n


class Gate:
    """An awaitable by hand."""

    def __init__(self):
        self.waiters = []

    def __await__(self):
        future = asyncio.get_running_loop().create_future()
        self.waiters.append(future)
        value = yield from future
        return value * 2

    def open(self, value):
        for future in self.waiters:
            future.set_result(value)


async def streams():
    print([batch async for batch in chunks(ticks(7), 3)])
    async with contextlib.aclosing(chunks(ticks(100), 4)) as stream:
        async for batch in stream:
            if sum(batch) > 20:
                break
    print(batch, {n: n * n async for n in ticks(4) if n % 2}, sum([n async for n in ticks(5)]))
    gate = Gate()

    async def through(name):
        return name, await gate

    waiting = [asyncio.ensure_future(through(name)) for name in "ab"]
    await asyncio.sleep(0)
    gate.open(21)
    print(await asyncio.gather(*waiting))
    queue, seen = asyncio.Queue(maxsize=2), []

    async def produce():
        for n in range(6):
            await queue.put(n)
            seen.append(f"+{n}")

    async def consume():
        while True:
            seen.append(f"-{await queue.get()}")
            queue.task_done()

    consumer = asyncio.create_task(consume())
    await produce()
    await queue.join()
    consumer.cancel()
    print(*seen, queue.empty(), await asyncio.gather(consumer, return_exceptions=True))
    barrier, lock, order = asyncio.Barrier(3), asyncio.Lock(), []

    async def party(n):
        async with lock:
            order.append(f"in{n}")
            await asyncio.sleep(0)
        position = await barrier.wait()
        order.append(f"out{n}")
        return position

    print(sorted(await asyncio.gather(*map(party, range(3)))), order)


async def main():
    for part in (pipeline, bad_graphs, groups, streams):
        print(f"-- {part.__name__}")
        await part()
        while log_lines:
            print("   ", log_lines.pop(0))


asyncio.run(main())
