# Writes a random asyncio program: async_program.as SEED. Tasks that await, cancel and shield each other, groups,
# timeouts, locks, queues; everything that happens is printed. The program does not depend on the clock or on
# addresses, so Python and Aspen must print the same. This script itself is valid in both.
import random
import sys

PRELUDE = '''import asyncio
import sys

# Aspen's loses no cancellation, as Python 3.12's. For 3.11, the same out of what it has.
wait_for = asyncio.wait_for
if sys.implementation.name == 'cpython' and sys.version_info < (3, 12):
    from asyncio.tasks import _cancel_and_wait, _release_waiter

    async def wait_for(fut, timeout):
        if timeout is None or timeout <= 0:
            return await asyncio.wait_for(fut, timeout)
        loop = asyncio.get_running_loop()
        waiter = loop.create_future()
        handle = loop.call_later(timeout, _release_waiter, waiter)
        release = lambda _: _release_waiter(waiter)
        fut = asyncio.ensure_future(fut)
        fut.add_done_callback(release)
        try:
            try:
                await waiter
            except asyncio.CancelledError:
                if not fut.done():
                    fut.remove_done_callback(release)
                    await _cancel_and_wait(fut, loop=loop)
                elif not fut.cancelled():
                    fut.exception()
                raise
            return fut.result()
        finally:
            handle.cancel()

tasks = []
log = print


def show(x):
    if isinstance(x, BaseExceptionGroup):
        return type(x).__name__ + '[' + ','.join(show(y) for y in x.exceptions) + ']'
    if isinstance(x, BaseException):
        return type(x).__name__ + repr(x.args)
    if isinstance(x, list):
        return '[' + ','.join(show(y) for y in x) + ']'
    return 'future' if isinstance(x, asyncio.Future) else repr(x)


def make(coroutine, name):
    task = asyncio.get_running_loop().create_task(coroutine, name=name)
    tasks.append(task)
    task.add_done_callback(lambda t: log('done', name, t.cancelled() or show(t.exception() or t.result())))
    return task


def cancel(n):
    if tasks:
        task = tasks[n % len(tasks)]
        log('cancel', task.get_name(), task.cancel(n), task.cancelling())


async def leaf():
    log('leaf')
    await asyncio.sleep(0)
    log('leaf ends')
    return 'leaf'


async def locked(turns):
    async with lock:
        for i in range(turns):
            log('locked', i)
            await asyncio.sleep(0)


async def group(coroutine_function):
    async with asyncio.TaskGroup() as tg:
        task = tg.create_task(coroutine_function())
        log('in group')
    return task.result()


async def through_queue(n):
    await queue.put(n)
    log('put', n)
    await asyncio.sleep(0)
    return await queue.get()


async def through_event(at_once):
    if at_once:
        event.set()
        event.clear()
        return 'set'
    asyncio.get_running_loop().call_soon(event.set)
    try:
        return await event.wait()
    finally:
        event.clear()
'''

MAIN = '''
async def main():
    global lock, queue, event
    lock, queue, event = asyncio.Lock(), asyncio.Queue(2), asyncio.Event()
    asyncio.get_running_loop().set_exception_handler(handler)
    start()
    for _ in range(200):
        await asyncio.sleep(0)
        if all(task.done() for task in tasks):
            break
    # By name, because a set of tasks has no order of its own.
    left = asyncio.all_tasks() - {asyncio.current_task()}
    for task in sorted(left, key=lambda t: (len(t.get_name()), t.get_name())):
        if not task.done():
            log('at the end, cancel', task.get_name())
            task.cancel()
            for _ in range(30):
                await asyncio.sleep(0)
            if not task.done():
                log('stuck', task.get_name())


def handler(loop, context):
    # When an exception that nobody has seen is noticed is a matter of the collector.
    if 'never retrieved' not in context['message']:
        log('handler', context['message'].split(' at ')[0].split('<')[0], show(context.get('exception')))


asyncio.run(main())
'''


class Writer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.labels = 0

    def label(self):
        self.labels += 1
        return self.labels

    def chance(self, part):
        return self.random.random() < part

    def worker(self, below):
        """The name of a coroutine function that ends: a worker of lower number, or leaf."""
        return f'work{self.random.randrange(below)}' if below and self.chance(0.7) else 'leaf'

    def awaitable(self, below, depth=0):
        kind = self.random.random()
        if depth > 2 or kind < 0.25:
            return f'asyncio.sleep(0, {self.label()})'
        if kind < 0.4:
            return f'{self.worker(below)}()'
        if kind < 0.5:
            children = ', '.join(self.awaitable(below, depth + 1) for _ in range(self.random.randint(1, 3)))
            return f'asyncio.gather({children}, return_exceptions={self.chance(0.5)})'
        if kind < 0.58:
            return f'asyncio.shield({self.awaitable(below, depth + 1)})'
        if kind < 0.68:
            limit = self.random.choice(['None', '0', '50', '50'])
            return f'wait_for({self.awaitable(below, depth + 1)}, {limit})'
        if kind < 0.76:
            return f"make({self.worker(below)}(), 't{self.label()}')"
        if kind < 0.82:
            return f'locked({self.random.randint(1, 3)})'
        if kind < 0.88:
            return f'group({self.worker(below)})'
        if kind < 0.94:
            return f'through_queue({self.label()})'
        return f'through_event({self.chance(0.5)})'

    def block(self, below, depth=0):
        """Lines of a body, not indented."""
        lines = []
        for _ in range(self.random.randint(2, 5)):
            kind = self.random.random()
            if kind < 0.45:
                lines.append(f'log({self.label()}, show(await {self.awaitable(below)}))')
            elif kind < 0.55:
                lines.append(f'log({self.label()})')
            elif kind < 0.62:
                lines.append(f"make({self.worker(below)}(), 't{self.label()}')")
            elif kind < 0.7:
                lines.append(f'cancel({self.random.randint(0, 9)})')
            elif kind < 0.75:
                lines.append(f"asyncio.get_running_loop().call_soon(log, 'soon', {self.label()})")
            elif kind < 0.79:
                return lines + [f'raise ValueError({self.label()})']
            elif kind < 0.82:
                return lines + [f'return {self.label()}']
            elif depth < 3 and kind < 0.92:
                lines += self.try_statement(below, depth + 1)
            elif depth < 3 and kind < 0.96:
                lines.append(f"async with asyncio.timeout({self.random.choice(['None', '50', '0'])}):")
                lines += indented(self.block(below, depth + 1))
            else:
                lines += [f'for _ in range({self.random.randint(1, 3)}):', '    await asyncio.sleep(0)']
        return lines

    def try_statement(self, below, depth):
        lines = ['try:'] + indented(self.block(below, depth))
        caught = self.chance(0.8)
        if caught:
            kind = self.random.choice(['asyncio.CancelledError', 'ValueError', 'BaseException', 'Exception'])
            body = [f'log({self.label()}, show(e))']
            if self.chance(0.5):
                body += self.block(below, depth)
            if self.chance(0.5):
                body.append('raise')
            lines += [f'except {kind} as e:'] + indented(body)
        if not caught or self.chance(0.5):
            lines += ['finally:', f"    log({self.label()}, 'finally')"]
            if self.chance(0.4):
                lines.append('    await asyncio.sleep(0)')
        return lines

    def program(self):
        lines = [PRELUDE]
        count = self.random.randint(4, 9)
        for i in range(count):
            lines += ['', f'async def work{i}():', f"    log('work{i}')"] + indented(self.block(i))
            lines += [f"    return 'work{i}'", '']
        lines += ['', 'def start():']
        lines += [f"    make(work{i}(), 'main{i}')" for i in range(count - 1, max(-1, count - 4), -1)]
        return '\n'.join(lines) + '\n' + MAIN


def indented(lines):
    return ['    ' + line for line in lines]


if __name__ == '__main__':
    print(Writer(int(sys.argv[1])).program(), end='')
