"""Random asynchronous programs, written as tables of statements with holes: README.md of tests/differential says how."""
from source import Source
from template import Table

# What can be awaited, by subject. A program has one or two subjects that come up more often than others. Tasks wait only for
# tasks of lower level: rings of waiters would all be the same program, a stuck one.
AWAITABLES = {
    "time": Table("""
        asyncio.sleep(0, $label)
        asyncio.sleep($time, $label)
        asyncio.sleep($time, $label)
        w.sleeper($label, $time)
        w.sleeper($label, $time)
        Turns(«0¦1¦2¦3», «$label¦$label¦$error»)
    """),
    "calls": Table("""
        $call
        $call
        $call
        $new
        $task
        asyncio.ensure_future(Turns(«0¦1¦2», $label))
        w.by_hand($plain, «1¦2¦3¦9», «None¦None¦Special($label)¦asyncio.CancelledError('hand')»)
    """),
    "gather": Table("""
        asyncio.gather($await, $await, return_exceptions=«True¦False»)
        asyncio.gather($await, $await, $await)
        asyncio.gather($task, $await, $task«¦, return_exceptions=True»)
        asyncio.gather($task, $task)
        asyncio.gather()
    """),
    "shield": Table("""
        asyncio.shield($await)
        asyncio.shield($task)
        asyncio.shield($future)
        asyncio.wait_for(asyncio.shield($task), $timeout)
    """),
    "wait_for": Table("""
        asyncio.wait_for($await, $timeout)
        asyncio.wait_for($call, $timeout)
        asyncio.wait_for($task, $timeout)
        asyncio.wait_for(w.sleeper($label, $time, $time), $timeout)
    """),
    "wait": Table("""
        w.wait(w.some([$n, $n, $n], $level), «None¦$time¦$time», asyncio.«FIRST_COMPLETED¦FIRST_EXCEPTION¦ALL_COMPLETED»)
        w.wait([$new, $new, $new], «None¦$time», asyncio.«FIRST_COMPLETED¦FIRST_EXCEPTION¦ALL_COMPLETED»)
        w.as_completed(w.some([$n, $n, $n], $level), «None¦$time», $label)
        w.as_completed([$new, $new], «None¦$time», $label)
    """),
    "futures": Table("""
        $future
        $future
        w.below($n, $level)
        asyncio.wait_for($future, $timeout)
    """),
    "locks": Table("""
        w.hold($lock, $label, «0¦1¦2», «None¦$time»)
        w.hold($lock, $label, «1¦3»)
        w.hold($lock, $label, 0, «0.25¦0.5»)
        asyncio.wait_for(w.hold($lock, $label, 1, 0.25), $timeout)
    """),
    "conditions": Table("""
        $event.wait()
        w.on_condition($condition, $label«¦, True»)
        w.on_condition($condition, $label)
        w.notify($condition, «1¦2»)
        asyncio.wait_for(w.on_condition($condition, $label), $timeout)
    """),
    "barriers": Table("""
        $barrier.wait()
        $barrier.wait()
        $barrier.wait()
        asyncio.wait_for($barrier.wait(), $timeout)
        $barrier.«reset¦abort»()
    """),
    "queues": Table("""
        $queue.put($item)
        $queue.put($item)
        $queue.get()
        $queue.get()
        $queue.join()
        asyncio.wait_for($queue.get(), $timeout)
    """),
    "generators": Table("""
        w.step(anext($generator«¦, 'default'»))
        w.step($generator.asend(«None¦$label»))
        w.step($kept.«aclose()¦asend(None)¦athrow($error)»)
        w.step($kept.«aclose()¦asend(None)¦athrow($error)»)
    """),
}

SIMPLE = Table("""
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    w.log($label, await $await)
    $small
    $small
    $small
    $small
    await $await
    await asyncio.current_task()
    $new
    $new
    $new
    $crowd
    w.cancel($n)
    w.cancel($n, 'm$label')
    w.cancel($n); w.cancel($n, 'm$label')
    w.uncancel()
    w.log($label, asyncio.current_task().cancelling())
    asyncio.current_task().cancel(«¦'self'»)
    w.soon($delay, $callback)
    w.soon($delay, $callback)
    w.soon($time, w.cancel, $n, 'c$label')
    w.drop_handle($n)
    w.when_done($n, $label, '«tell¦tell¦raise¦cancel¦twice¦remove¦add»')
    w.inspect($n)
    variable.set($label)
    w.log($label, variable.get())
    w.log($label, $lock.locked(), $event.is_set(), $queue.qsize(), $barrier.n_waiting, $barrier.broken)
    w.log($label, [await x for x in ($await, $await)])
    w.log($label, [await asyncio.sleep(0) for _ in range(«1¦2¦5»)])
    await asyncio.sleep(0)
    await asyncio.sleep($time)
""")

# Statements that await nothing, by subject.
SMALL = {
    "futures": Table("""
        w.settle($f, «'set_result', $label¦'set_exception', $error¦'cancel'¦'cancel', 'f$label'»)
        w.settle($f, «'set_result', $label¦'set_exception', $error¦'cancel'¦'cancel', 'f$label'»)
        w.refresh($f)
    """),
    "locks": Table("""
        $release
        w.log($label, $lock.locked())
    """),
    "conditions": Table("""
        $event.«set¦clear»()
        $event.set(); $event.clear()
        $event.set(); $event.clear()
        $condition.notify_all()
    """),
    "queues": Table("""
        $queue.put_nowait($item)
        $queue.put_nowait($item)
        w.log($label, $queue.get_nowait())
        w.log($label, $queue.get_nowait())
        $queue.task_done()
        w.log($label, $queue.qsize(), $queue.full())
    """),
    "generators": Table("""
        w.log($label, [x async for x in $generator])
        w.log($label, [x async for x in $generator if await $await])
        w.log($label, {x: await $await async for x in $generator})
    """),
}

CALLBACKS = Table("""
    w.log, $label
    w.cancel, $n
    w.cancel, $n, 'c$label'
    w.settle, $f, 'set_result', $label
    w.settle, $f, 'set_exception', $error
    w.settle, $f, 'cancel', 'c$label'
    $event.set
    $event.clear
    fail, $error
    w.soon, $delay, w.log, $label
    $queue.put_nowait, $label
    w.when_done, $n, $label, '«tell¦cancel¦add»'
""")

ERRORS = Table("""
    Special($label)
    Special($label)
    KeyError($label)
    ValueError($label, 'x')
    Base($label)
    TimeoutError()
    asyncio.CancelledError('made $label')
    StopIteration($label)
    StopAsyncIteration()
    ExceptionGroup('g', [Special($label), KeyError($label)])
""")

CAUGHT = Table("""
    asyncio.CancelledError
    asyncio.CancelledError
    Special
    ValueError
    Exception
    BaseException
    (TimeoutError, asyncio.CancelledError)
    (RuntimeError, Special)
    BaseExceptionGroup
    asyncio.InvalidStateError
""")

ENDINGS = Table("""
    raise $error
    raise $error
    raise $error from Special($label)
    raise $error from None
    return «¦$label¦await $await»
""")

AGAIN = Table("""
    raise
    raise
    raise
    raise $error
    raise $error from error
    pass
    pass
    pass
""")

MANAGERS = Table("""
    asyncio.timeout(«None¦0¦-1¦$time¦$time¦$time») as limit$label
    asyncio.timeout(«0¦$time¦$time¦$time») as limit$label
    asyncio.timeout_at(w.start + «0.5¦1¦2¦3») as limit$label
    Manager(w, $label, «0¦1¦2», «0¦1¦2»)
    Manager(w, $label, «0¦1», «0¦1», «Exception¦Special¦asyncio.CancelledError»)
    Manager(w, $label, 0, 1, (), $error)
    $managed
    $lock
    contextlib.aclosing($generator) as opened
    $condition
    $barrier
""")

FIXED = {
    "time": ["0", "0.25", "0.25", "0.5", "0.5", "1", "1", "2", "3"],
    "timeout": ["None", "0", "-1", "0.25", "0.5", "0.5", "1", "1", "2"],
    "delay": ["None", "None", "0", "0.25", "0.5", "1", "2"],
}

# Of these a program mostly uses one, so that tasks meet there.
SHARED = {
    "lock": ["w.locks[0]", "w.locks[1]", "w.semaphores[0]", "w.semaphores[1]"],
    "event": ["w.events[0]", "w.events[1]"],
    "condition": ["w.conditions[0]", "w.conditions[1]"],
    "barrier": ["w.barriers[0]", "w.barriers[0]", "w.barriers[1]"],
    "queue": ["w.queues[0]", "w.queues[1]", "w.queues[2]"],
}


class Program:
    """One program under construction."""

    def __init__(self, rng):
        self.source = Source(rng)
        self.rng = rng
        self.labels = 0
        self.level = 0
        self.depth = 0
        self.is_generator = False
        self.functions, self.generators = [], []
        self.favourites = {name: self.rng.choice(each) for name, each in SHARED.items()}
        subjects = rng.sample(sorted(AWAITABLES), 2)
        self.weights = [8 if name in subjects else 1 for name in AWAITABLES]
        self.small_weights = [8 if name in subjects else 1 for name in SMALL]
        self.plain = []               # functions in which no asynchronous generator can be suspended
        self.has_generators = False   # what is being written

    def write(self):
        s = self.source
        for level in range(self.rng.randint(3, 8)):
            self.level = level
            self.function(s, level)
        self.level = "TOP"
        with s.block("async def script():"):
            for level in reversed(self.functions[-4:]):
                crowd = f"for _ in range({self.rng.randint(2, 4)}): " if self.rng.random() < 0.3 else ""
                s.line(f"{crowd}w.task(f{level}(), {level}, 'f{level}')")
            self.statements(2, 6)
            if self.rng.random() < 0.7:
                s.line("for _ in range(30): await asyncio.sleep(0)")
                self.statements(1, 4)
        s.line(f"w = World(ticks={self.rng.random() < 0.8})")
        s.line("run(w.main(script))")
        return s.lines

    def function(self, s, level):
        self.has_generators = False
        self.is_generator = level > 0 and self.rng.random() < 0.3
        with s.block(f"async def {'g' if self.is_generator else 'f'}{level}():"):
            s.line(f"w.log('{'g' if self.is_generator else 'f'}{level}', asyncio.current_task())")
            self.statements(2, 5)
            if self.is_generator:
                s.line(f"yield {self.label()}")
            elif self.rng.random() < 0.8:
                s.line(f"return {self.label()}")
        (self.generators if self.is_generator else self.functions).append(level)
        if not self.is_generator and not self.has_generators:
            self.plain.append(level)
        self.is_generator = False

    # ---- holes

    def label(self):
        self.labels += 1
        return str(self.labels)

    def __call__(self, name):
        if name in FIXED:
            return self.rng.choice(FIXED[name])
        if name in SHARED:
            return self.favourites[name] if self.rng.random() < 0.8 else self.rng.choice(SHARED[name])
        return getattr(self, "hole_" + name)()

    def hole_label(self):
        return self.label()

    def hole_level(self):
        return str(self.level)

    def hole_n(self):
        return str(self.rng.randrange(12))

    def hole_f(self):
        return str(self.rng.randrange(5))

    def hole_future(self):
        return f"w.futures[{self.hole_f()}]"

    def hole_task(self):
        return f"w.below({self.hole_n()}, {self.level})"

    def lower(self, levels):
        """One of the functions that this one may call."""
        return self.rng.choice(levels) if levels else None

    def hole_call(self):
        level = self.lower(self.functions)
        self.has_generators |= level not in self.plain
        return f"asyncio.sleep(0, {self.label()})" if level is None else f"f{level}()"

    def hole_plain(self):
        # A coroutine that is closed in the middle of a generator's step leaves that generator running for ever in 3.11.
        level = self.lower(self.plain)
        return f"asyncio.sleep(0, {self.label()})" if level is None else f"f{level}()"

    def hole_new(self):
        level = self.lower(self.functions)
        if level is None:
            return f"w.task(asyncio.sleep({self('time')}), 0, 's{self.label()}')"
        context = ", contextvars.copy_context()" if self.rng.random() < 0.1 else ""
        return f"w.task(f{level}(), {level}, 't{self.label()}'{context})"

    def hole_generator(self):
        self.has_generators = True
        level = self.lower(self.generators)
        return "w.generator(numbers(w))" if level is None else f"w.generator(g{level}())"

    def hole_managed(self):
        self.has_generators = True
        return f"managed(w, {self.label()}, {self.rng.randrange(2)})"

    def hole_kept(self):
        self.has_generators = True
        return f"w.kept({self.hole_n()})"

    def hole_await(self):
        if self.depth > 2:
            return f"asyncio.sleep({self.rng.choice(['0', self('time')])}, {self.label()})"
        self.depth += 1
        subject, = self.rng.choices(list(AWAITABLES), self.weights)
        text = AWAITABLES[subject].fill(self)
        self.depth -= 1
        return text

    def hole_small(self):
        subject, = self.rng.choices(list(SMALL), self.small_weights)
        return SMALL[subject].fill(self)

    def hole_item(self):
        return str(self.rng.randrange(9))

    def hole_release(self):
        return self("lock") + ".release()"

    def hole_crowd(self):
        """The same several times: they meet at whatever they use."""
        level = self.lower(self.functions)
        if level is None:
            return self("new")
        return f"for _ in range({self.rng.randint(2, 4)}): w.task(f{level}(), {level}, 't{self.label()}')"

    def hole_error(self):
        return ERRORS.fill(self)

    def hole_callback(self):
        return CALLBACKS.fill(self)

    # ---- statements

    def statements(self, low, high, depth=0):
        """True if nothing can follow."""
        for _ in range(self.rng.randint(low, high)):
            kind = self.rng.random()
            if kind < 0.04 and depth > 0:
                self.ending()
                return
            if self.is_generator and kind < 0.2:
                self.yielding()
            elif depth < 3 and kind < 0.42:
                self.rng.choice([self.trying, self.trying, self.managing, self.managing, self.grouping, self.looping, self.iterating,
                                 self.stacking, self.branching])(depth + 1)
            else:
                self.simple()

    def simple(self):
        text = SIMPLE.fill(self)
        guard = f"with w.guard({self.label()}): " if self.rng.random() < 0.7 and not text.startswith("for") else ""
        self.source.line(guard + text)

    def ending(self):
        text = ENDINGS.fill(self)
        self.source.line("return" if self.is_generator and text.startswith("return") else text)

    def yielding(self):
        self.source.line(self.rng.choice(["yield {}", "w.log({}, (yield {}))"]).replace("{}", self.label()))

    def trying(self, depth):
        s, label = self.source, self.label()
        with_finally = self.rng.random() < 0.6
        with s.block("try:"):
            if with_finally:
                s.line(f"w.enter({label})")
            self.statements(1, 4, depth)
        if not with_finally or self.rng.random() < 0.6:
            self.handlers(depth)
            if self.rng.random() < 0.2:
                with s.block("else:"):
                    self.statements(1, 2, depth)
        if with_finally:
            with s.block("finally:"):
                s.line(f"w.leave({label})")
                if self.rng.random() < 0.5:
                    is_generator, self.is_generator = self.is_generator, False
                    self.simple_statements(1, 2)
                    self.is_generator = is_generator

    def simple_statements(self, low, high):
        for _ in range(self.rng.randint(low, high)):
            self.simple()

    def handlers(self, depth):
        s = self.source
        star = "*" if self.rng.random() < 0.15 else ""
        for _ in range(self.rng.choice([1, 1, 1, 2])):
            caught = CAUGHT.fill(self)
            if star and "Group" in caught:
                caught = "Exception"
            with s.block(f"except{star} {caught} as error:"):
                s.line(f"w.log({self.label()}, 'caught', error)")
                # A generator that goes on after GeneratorExit cannot be closed.
                must_leave = self.is_generator and caught == "BaseException"
                if must_leave:
                    s.line("if isinstance(error, GeneratorExit): raise")
                if self.rng.random() < 0.4 and not star:
                    self.statements(1, 2, depth + 1)
                elif self.rng.random() < 0.5:
                    self.simple_statements(1, 1)
                if "Cancelled" in caught and self.rng.random() < 0.3:
                    s.line("w.uncancel()")
                s.line(AGAIN.fill(self))

    def managing(self, depth):
        s = self.source
        managers = [MANAGERS.fill(self) for _ in range(self.rng.choice([1, 1, 1, 2]))]
        with s.block(f"async with {', '.join(managers)}:"):
            if managers[0].startswith("asyncio.timeout") and self.rng.random() < 0.2:
                s.line(f"{managers[0].rpartition(' ')[2]}.reschedule({self.rng.choice(['None', 'w.loop.time() + 0.5', 'w.loop.time()', 'w.start'])})")
            self.statements(1, 3, depth)
        for manager in managers:
            if manager.startswith("asyncio.timeout"):
                s.line(f"w.log({self.label()}, {manager.rpartition(' ')[2]}.expired())")

    def grouping(self, depth):
        s, name = self.source, f"group{self.label()}"
        with s.block(f"async with asyncio.TaskGroup() as {name}:"):
            for _ in range(self.rng.choice([0, 1, 2, 2, 3, 3, 5])):
                level = self.lower(self.functions)
                if level is None or self.rng.random() < 0.3:
                    s.line(f"{name}.create_task(w.sleeper({self.label()}, {self('time')}))")
                else:
                    s.line(f"w.keep({name}.create_task(f{level}(), name='t{self.label()}'), {level})")
                if self.rng.random() < 0.3:
                    s.line("await asyncio.sleep(0)")
            self.statements(0, 3, depth)
        s.line(f"w.log({self.label()}, 'after group')")

    def looping(self, depth):
        with self.source.block(f"for i{self.label()} in range({self.rng.choice([1, 2, 2, 3])}):"):
            self.statements(1, 3, depth)
            if self.rng.random() < 0.2:
                self.source.line(self.rng.choice(["break", "continue"]))

    def iterating(self, depth):
        with self.source.block(f"async for x in {self('generator')}:"):
            self.source.line(f"w.log({self.label()}, 'item', x)")
            self.statements(0, 2, depth)
            if self.rng.random() < 0.3:
                self.source.line("break")

    def stacking(self, depth):
        s = self.source
        with s.block("async with contextlib.AsyncExitStack() as stack:"):
            for _ in range(self.rng.randint(1, 3)):
                s.line(self.rng.choice([
                    "await stack.enter_async_context(" + MANAGERS.fill(self).partition(" as ")[0] + ")",
                    f"stack.push_async_callback(w.hold, {self('lock')}, {self.label()}, 1)",
                    f"stack.push_async_callback(asyncio.sleep, {self('time')})",
                    f"stack.callback(w.log, {self.label()})",
                    f"stack.callback(fail, {self('error')})",
                ]))
            self.statements(0, 2, depth)

    def branching(self, depth):
        condition = self.rng.choice(["asyncio.current_task().cancelling()", f"w.futures[{self('f')}].done()", f"{self('event')}.is_set()",
                                     f"{self('lock')}.locked()", "w.turn % 2"])
        with self.source.block(f"if {condition}:"):
            self.statements(1, 2, depth)
        if self.rng.random() < 0.5:
            with self.source.block("else:"):
                self.statements(1, 2, depth)
