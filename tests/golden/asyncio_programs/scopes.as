# A whole program.
# run: --virtual-time
# stress: every 97 (a long program)
"""Cancellation scopes in the manner of other libraries, built on tasks: nesting, shielding, deadlines, race, move_on."""
import asyncio
import contextlib
import sys


class CancelScope:
    _stack = {}

    def __init__(self, *, deadline=None, shield=False, name=''):
        self.deadline, self.shield, self.name = deadline, shield, name
        self.cancel_called = False
        self.cancelled_caught = False
        self._handle = None
        self._task = None
        self._message = f'scope {name or id(self)}'

    def __enter__(self):
        self._task = asyncio.current_task()
        self._cancelling = self._task.cancelling()
        if self.deadline is not None:
            self._handle = asyncio.get_running_loop().call_at(self.deadline, self.cancel)
        return self

    def cancel(self):
        if not self.cancel_called:
            self.cancel_called = True
            self._task.cancel(self._message)

    def __exit__(self, exc_type, exc, tb):
        if self._handle is not None:
            self._handle.cancel()
        if self.cancel_called:
            left = self._task.uncancel()
            if exc_type is asyncio.CancelledError and self._message in exc.args and left <= self._cancelling:
                self.cancelled_caught = True
                return True
        return False


def move_on_after(delay, name=''):
    return CancelScope(deadline=asyncio.get_running_loop().time() + delay, name=name)


@contextlib.contextmanager
def fail_after(delay, name=''):
    with move_on_after(delay, name) as scope:
        yield scope
    if scope.cancelled_caught:
        raise TimeoutError(name)


async def shielded(aw):
    """Finishes, whatever happens to the caller; then tells of the cancellation."""
    task = asyncio.ensure_future(aw)
    cancelled = None
    while not task.done():
        try:
            await asyncio.shield(task)
        except asyncio.CancelledError as e:
            if task.cancelled():
                raise
            cancelled = e
    if cancelled is not None:
        raise cancelled
    return task.result()


async def race(*coros):
    tasks = [asyncio.create_task(c) for c in coros]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        winner = min(done, key=tasks.index)
        return tasks.index(winner), winner.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


log = []


async def step(name, delay, *, fail=False):
    log.append(f'{name} begins')
    try:
        await asyncio.sleep(delay)
        if fail:
            raise RuntimeError(name)
        log.append(f'{name} ends')
        return name
    except asyncio.CancelledError as e:
        log.append(f'{name} cancelled {[a for a in e.args if "scope" in str(a)]}')
        raise
    finally:
        log.append(f'{name} cleans')


async def nested():
    with move_on_after(0.05, 'outer') as outer:
        with move_on_after(0.01, 'inner') as inner:
            await step('deep', 1)
        log.append(f'inner {inner.cancelled_caught} {outer.cancelled_caught}')
        await step('shallow', 1)
    log.append(f'outer {outer.cancelled_caught} {asyncio.current_task().cancelling()}')
    with move_on_after(0.01, 'o2') as outer:
        with move_on_after(1, 'i2') as inner:
            await step('both', 2)
    log.append(f'{inner.cancelled_caught} {outer.cancelled_caught}')


async def deadlines():
    try:
        with fail_after(0.01, 'too long'):
            await step('slow', 1)
    except TimeoutError as e:
        log.append(repr(e))
    with fail_after(1, 'fine'):
        log.append(await step('fast', 0))
    with contextlib.suppress(RuntimeError), move_on_after(1):
        await step('broken', 0, fail=True)


async def shields():
    with move_on_after(0.01, 'around shield') as scope:
        await shielded(step('precious', 0.03))
    log.append(f'caught {scope.cancelled_caught}')
    task = asyncio.create_task(shielded(step('kept', 0.01)))
    await asyncio.sleep(0)
    for _ in range(3):
        task.cancel()
        await asyncio.sleep(0)
    try:
        await task
    except asyncio.CancelledError:
        log.append('the caller was cancelled after all')


async def races():
    log.append(await race(step('hare', 0.02), step('tortoise', 0.01)))
    try:
        await race(step('bad', 0, fail=True), step('good', 0.01))
    except RuntimeError as e:
        log.append(repr(e))
    with move_on_after(0.005, 'race') as scope:
        await race(step('r1', 1), step('r2', 1))
    log.append(scope.cancelled_caught)


async def by_hand():
    async with asyncio.TaskGroup() as group:
        with CancelScope(name='by hand') as scope:
            group.create_task(step('child', 0.001))
            asyncio.get_running_loop().call_soon(scope.cancel)
            await step('body', 1)
        log.append(f'left the scope {scope.cancelled_caught}')
    with CancelScope(name='never awaited') as scope:
        scope.cancel()
        log.append('still here')
    log.append(f'{scope.cancelled_caught} {asyncio.current_task().cancelling()}')
    try:
        await asyncio.sleep(0)
        log.append('no trace of it')
    except asyncio.CancelledError as e:
        log.append(f'it comes later: {e.args}')


for main in (nested, deadlines, shields, races, by_hand):
    log.clear()
    asyncio.run(main())
    print('--', main.__name__, *log, sep='\n')
sys.stdout.flush()
