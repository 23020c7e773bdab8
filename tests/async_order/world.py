"""What the programs are made of: a trace with clock and turn, things to wait for, and the account of what must have ended."""
import asyncio
import contextlib
import contextvars
import os
import sys

if sys.implementation.name == 'cpython':
    from oracle import run
else:
    run = asyncio.run

# Far from a power of two, so that sums of quarters are exact whichever way they are reached.
run(asyncio.sleep(30))

QUIET_TURNS = 12   # after so many turns without a line, the ticker lets the clock move
TURNS = 2000       # of a whole program: a program that needs more is as good as endless
SECONDS = 8
TOP = 99           # the level of the script, which may wait for all others

variable = contextvars.ContextVar('variable', default=0)


class Base(BaseException):
    pass


class Special(ValueError):
    pass


def show(value, depth=0):
    """Types, arguments and chains; nothing that has an address or no order."""
    if isinstance(value, BaseException):
        return show_exception(value, depth)
    if isinstance(value, (list, tuple)):
        return '[' + ', '.join(show(each, depth) for each in value) + ']'
    if isinstance(value, dict):
        return '{' + ', '.join(f'{key!r}: {show(each, depth)}' for key, each in value.items()) + '}'
    if isinstance(value, asyncio.Task):
        return value.get_name() if not value.get_name().startswith('Task-') else 'task'
    return 'future' if isinstance(value, asyncio.Future) else repr(value)


def show_exception(error, depth):
    text = type(error).__name__
    if isinstance(error, BaseExceptionGroup):
        text += f'{error.message!r}[' + ', '.join(show(each, depth + 1) for each in error.exceptions) + ']'
    elif not isinstance(error, RecursionError):  # its words depend on which of the calls in a ring meets the limit
        text += '(' + ', '.join(repr(each).split('<')[0] for each in error.args) + ')'
    if depth < 5:
        if error.__cause__ is not None:
            text += ' from ' + show(error.__cause__, depth + 1)
        elif error.__context__ is not None:
            text += (' despite ' if error.__suppress_context__ else ' in ') + show(error.__context__, depth + 1)
    return text


class World:
    """One program's: what its tasks share."""

    def __init__(self, ticks):
        self.ticks = ticks
        self.tasks, self.levels, self.generators, self.handles = [], [], [], []
        self.begun, self.left = {}, {}
        self.turn = self.quiet = 0

    async def main(self, script):
        self.loop = asyncio.get_running_loop()
        self.loop.set_exception_handler(self.on_report)
        self.start = self.loop.time()
        self.locks = [asyncio.Lock(), asyncio.Lock()]
        self.events = [asyncio.Event(), asyncio.Event()]
        self.conditions = [asyncio.Condition(), asyncio.Condition(self.locks[0])]
        self.semaphores = [asyncio.Semaphore(2), asyncio.BoundedSemaphore(1)]
        self.barriers = [asyncio.Barrier(2), asyncio.Barrier(3)]
        self.queues = [asyncio.Queue(1), asyncio.PriorityQueue(2), asyncio.LifoQueue()]
        self.futures = [self.loop.create_future() for _ in range(5)]
        if self.ticks:
            self.tick()
        self.task(script(), TOP, 'script')
        self.when_done(0, 'script', 'tell')
        await self.end()

    # ---- the trace

    def log(self, *what):
        self.quiet = 0
        print(f'{self.loop.time() - self.start:g}/{self.turn}', *[each if isinstance(each, str) else show(each) for each in what])

    def tick(self):
        """Counts turns, as long as something happens in them; then it waits for the clock."""
        self.turn += 1
        self.quiet += 1
        if self.turn > TURNS:
            return
        if self.quiet < QUIET_TURNS:
            self.loop.call_soon(self.tick)
        else:
            self.quiet = 0
            self.loop.call_later(0.25, self.tick)

    def on_report(self, loop, context):
        # When an exception that nobody has seen is noticed is a matter of the collector; and to close a generator once more
        # that ignored GeneratorExit, Aspen does not even try.
        error = context.get('exception')
        if 'never retrieved' not in context['message'] and not isinstance(error, StopAsyncIteration):
            self.log('report', context['message'].split(' at ')[0].split('<')[0], error)

    @contextlib.contextmanager
    def guard(self, label):
        """Most programs would end early if nobody caught what their parts raise."""
        try:
            yield
        except (asyncio.CancelledError, GeneratorExit):
            raise
        except BaseException as error:
            self.log(label, 'guarded', error)

    # ---- what must end

    def enter(self, label):
        self.begun[label] = self.begun.get(label, 0) + 1

    def leave(self, label):
        self.left[label] = self.left.get(label, 0) + 1
        self.log(label, 'finally', sys.exc_info()[1])

    async def end(self):
        """Lets what runs run, then cancels it; closes generators; sees that each finally ran and that nothing is left."""
        await asyncio.sleep(SECONDS / 2)
        await self.pulse()
        await asyncio.sleep(SECONDS / 2)
        await self.cancel_all()
        for generator in self.generators:
            # It may wait for ever, several times over.
            await asyncio.wait([self.loop.create_task(self.close(generator))], timeout=2)
        await self.cancel_all()
        for handle in self.handles:
            handle.cancel()
        self.check(asyncio.all_tasks() - {asyncio.current_task()})

    async def close(self, generator):
        try:
            await generator.aclose()
        except BaseException as error:
            self.log('at the end, aclose', error)

    async def pulse(self):
        """Something for all who still wait: a bit of what they wait for."""
        for event in self.events:
            event.set()
            event.clear()
        for condition in self.conditions:
            with self.guard('pulse'):
                async with asyncio.timeout(0.25), condition:
                    condition.notify(2)
        for i, queue in enumerate(self.queues):
            with self.guard('pulse'):
                queue.put_nowait(i)
            with self.guard('pulse'):
                await asyncio.sleep(0)
                self.log('pulse', queue.get_nowait())
        for i, future in enumerate(self.futures):
            if not future.done():
                self.settle(i, 'set_result', i)

    async def cancel_all(self):
        for _ in range(40):
            left = asyncio.all_tasks() - {asyncio.current_task()}
            mine = [task for task in self.tasks if task in left]
            for task in mine + sorted(left - set(mine), key=lambda each: (len(each.get_name()), each.get_name())):
                self.log('at the end, cancel', show(task), task.cancel())
            if not left:
                return
            for _ in range(30):
                await asyncio.sleep(0)

    def check(self, left):
        if left or self.begun != self.left:
            print('LEFT:', len(left), 'tasks; entered', self.begun, 'left', self.left, flush=True)
            os.abort()
        print('ended:', len(self.tasks), 'tasks,', sum(self.left.values()), 'finally')

    # ---- tasks and callbacks

    def task(self, coroutine, level, name, context=None):
        task = self.loop.create_task(coroutine, name=name, context=context)
        return self.keep(task, level)

    def keep(self, task, level):
        """A task that others may cancel; those of a higher level may wait for it, so that no ring of waiters comes about."""
        self.tasks.append(task)
        self.levels.append(level)
        return task

    def below(self, n, level):
        """The n-th task of a lower level, or something else to wait for."""
        lower = [task for task, own in zip(self.tasks, self.levels) if own < level]
        return lower[n % len(lower)] if lower else asyncio.sleep(0, 'no task')

    def some(self, numbers, level):
        """Tasks of a lower level, each once, as asyncio.wait() wants them; a fresh one if there is none."""
        found = [self.below(n, level) for n in numbers if any(own < level for own in self.levels)]
        return list(dict.fromkeys(found)) or [self.task(asyncio.sleep(0.25, 'fresh'), 0, 'fresh')]

    def cancel(self, n, *message):
        if self.tasks:
            task = self.tasks[n % len(self.tasks)]
            self.log('cancel', task, task.cancel(*message), task.cancelling())

    def uncancel(self):
        self.log('uncancel', asyncio.current_task().uncancel())

    def settle(self, n, what, value=None):
        """Settles a future, or raises InvalidStateError."""
        result = getattr(self.futures[n], what)(*([] if value is None else [value]))
        self.log('settled', n, what, result)

    def refresh(self, n):
        if self.futures[n].done():
            self.futures[n] = self.loop.create_future()

    def soon(self, delay, function, *args):
        handle = self.loop.call_soon(function, *args) if delay is None else self.loop.call_later(delay, function, *args)
        self.handles.append(handle)
        return handle

    def drop_handle(self, n):
        if self.handles:
            self.handles[n % len(self.handles)].cancel()

    def when_done(self, n, label, what):
        """A done callback: tells, raises, cancels another, or removes itself and others of the same task."""
        if not self.tasks:
            return
        task = self.tasks[n % len(self.tasks)]

        def callback(done):
            self.log(label, 'done', done, outcome(done), variable.get())
            if what == 'raise':
                raise Special(label)
            if what == 'cancel':
                self.cancel(n + 1, label)
            if what == 'add':
                done.add_done_callback(lambda again: self.log(label, 'again', again))

        task.add_done_callback(callback)
        if what == 'twice':
            task.add_done_callback(callback)
        if what == 'remove':
            self.log(label, 'removed', task.remove_done_callback(callback))

    def inspect(self, n):
        if self.tasks:
            task = self.tasks[n % len(self.tasks)]
            self.log('inspect', task, task.done(), task.cancelled(), task.cancelling(), outcome(task))

    # ---- what takes time

    def generator(self, generator):
        """Keeps it, since when one that nobody knows any more is closed is not promised."""
        self.generators.append(generator)
        return generator

    def kept(self, n):
        """Somebody's generator: it may be running, closed, or not have begun."""
        if not self.generators:
            self.generator(numbers(self))
        return self.generators[n % len(self.generators)]

    async def step(self, awaitable):
        """What aclose() and the like return, as a coroutine. As a task of its own, cancelled before it began, it would throw
        into a generator that somebody else is running: so does 3.11, and later ones do not."""
        return await awaitable

    async def wait(self, tasks, timeout, when):
        done, pending = await asyncio.wait(tasks, timeout=timeout, return_when=when)
        return [outcome(task) for task in tasks if task in done], len(pending)

    async def as_completed(self, tasks, timeout, label):
        # Of tasks that have ended already, the order is that of a set.
        ended = [task for task in tasks if task.done()]
        got = []
        for each in asyncio.as_completed([task for task in tasks if task not in ended[1:]], timeout=timeout):
            try:
                got.append(await each)
            except (ValueError, asyncio.CancelledError) as error:
                got.append(error)
                if asyncio.current_task().cancelling():
                    raise
            self.log(label, 'completed', got[-1])
        return got

    async def sleeper(self, label, delay, more=None):
        """Shows when it is cancelled; with `more`, it takes its time then."""
        self.enter(label)
        try:
            await asyncio.sleep(delay)
        finally:
            self.leave(label)
            if more is not None:
                await asyncio.sleep(more)
        return label

    async def hold(self, lock, label, turns, delay=None):
        async with lock:
            self.log(label, 'holds')
            for _ in range(turns):
                await asyncio.sleep(0)
            if delay is not None:
                await asyncio.sleep(delay)
        return label

    async def on_condition(self, condition, label, predicate=False):
        async with condition:
            if predicate:
                return await condition.wait_for(lambda: self.events[0].is_set())
            return await condition.wait()

    async def notify(self, condition, n):
        async with condition:
            condition.notify(n)
            return n

    async def by_hand(self, coroutine, steps, ending):
        """Runs a coroutine as a loop would, but with this task's hands, and not always to its end."""
        got = []
        try:
            for _ in range(steps):
                got.append('turn' if coroutine.send(None) is None else 'future')
            if ending is not None:
                got.append('turn' if coroutine.throw(ending) is None else 'future')
        except StopIteration as stop:
            got.append(stop.value)
        except BaseException as error:
            got.append(error)
        for _ in range(50):
            # Not by close(): what goes on after GeneratorExit is left to the end of objects.
            try:
                coroutine.throw(asyncio.CancelledError())
            except BaseException as error:
                got.append(error)
                break
            # What it waits for may need a turn to end.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.sleep(0)
        return got


def outcome(task):
    if not task.done():
        return 'pending'
    if task.cancelled():
        try:
            task.result()
        except asyncio.CancelledError as error:
            return error
    return task.exception() or task.result()


class Turns:
    """An awaitable of its own: so many turns, then a value or an exception."""

    def __init__(self, turns, value):
        self.turns, self.value = turns, value

    def __await__(self):
        for _ in range(self.turns):
            yield
        if isinstance(self.value, BaseException):
            raise self.value
        return self.value


class Manager:
    """An asynchronous context manager that may wait, raise or swallow."""

    def __init__(self, world, label, enter=0, exit=0, swallow=(), fail=None):
        self.world, self.label, self.enter, self.exit, self.swallow, self.fail = world, label, enter, exit, swallow, fail

    async def __aenter__(self):
        self.world.log(self.label, 'enters')
        for _ in range(self.enter):
            await asyncio.sleep(0)
        self.world.enter(self.label)
        return self

    async def __aexit__(self, kind, error, traceback):
        self.world.leave(self.label)
        for _ in range(self.exit):
            await asyncio.sleep(0)
        if self.fail is not None:
            raise self.fail
        return kind is not None and issubclass(kind, self.swallow)


@contextlib.asynccontextmanager
async def managed(world, label, turns):
    world.enter(label)
    try:
        for _ in range(turns):
            await asyncio.sleep(0)
        yield label
    except Special as error:
        world.log(label, 'swallows', error)
    finally:
        world.leave(label)
        for _ in range(turns):
            await asyncio.sleep(0)


async def numbers(world):
    label = f'numbers {len(world.generators)}'
    world.enter(label)
    try:
        for i in range(3):
            yield i
            await asyncio.sleep(0)
    finally:
        world.leave(label)


def fail(error):
    raise error


def report(error):
    print('program:', show(error))
