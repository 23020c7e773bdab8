# Futures and tasks of a script's own classes: their methods are asked, by await, tasks, loops and groups.
import asyncio

log = []


class Future(asyncio.Future):
    def add_done_callback(self, fn, *, context=None):
        log.append('add')
        super().add_done_callback(fn, context=context)

    def remove_done_callback(self, fn):
        log.append('remove')
        return super().remove_done_callback(fn)

    def result(self):
        log.append('result')
        return 'wrapped', super().result()

    def cancel(self, msg=None):
        log.append(f'cancel {msg}')
        return super().cancel(msg)


class Foreign:
    """Not a Future at all, but like one."""

    _asyncio_future_blocking = False
    takes_cancel = False

    def __init__(self, loop):
        self.loop, self.callbacks, self.value = loop, [], None

    def get_loop(self):
        log.append('get_loop')
        return self.loop

    def add_done_callback(self, fn, *, context=None):
        log.append('add')
        self.callbacks.append((fn, context))

    def remove_done_callback(self, fn):
        log.append('remove')

    def result(self):
        log.append('result')
        return self.value

    def exception(self):
        log.append('exception')

    def done(self):
        log.append('done')
        return self.value is not None

    def cancelled(self):
        log.append('cancelled')
        return False

    def cancel(self, msg=None):
        log.append(f'cancel {msg}')
        return self.takes_cancel

    def set(self, value):
        self.value = value
        for fn, context in self.callbacks:
            self.loop.call_soon(fn, self, context=context)

    def __await__(self):
        if self.value is None:
            self._asyncio_future_blocking = True
            yield self
        return self.result()


class Task(asyncio.Task):
    def add_done_callback(self, fn, *, context=None):
        log.append('task add')
        super().add_done_callback(fn, context=context)

    def result(self):
        log.append('task result')
        return super().result()

    def cancel(self, msg=None):
        log.append(f'task cancel {msg}')
        return super().cancel(msg)


def show(*parts):
    print(*parts, log)
    log.clear()


async def waits(future):
    try:
        return await future
    except asyncio.CancelledError as e:
        log.append(f'cancelled with {e.args}')
        raise


async def main():
    loop = asyncio.get_running_loop()
    for make, end in ((Future, Future.set_result), (lambda: Foreign(loop), Foreign.set)):
        future = make()
        loop.call_soon(end, future, 3)
        show('await', await future)
        show('again', await future)
        for way in (waits, asyncio.gather, asyncio.shield, lambda f: asyncio.wait_for(f, 1)):
            future = make()
            loop.call_soon(end, future, 4)
            show(getattr(way, '__name__', way), await way(future))
        future = make()
        loop.call_soon(end, future, 5)
        done, pending = await asyncio.wait([future])
        show('wait', done == {future}, pending)
        show(asyncio.isfuture(future), asyncio.ensure_future(future) is future)
        future = make()
        task = asyncio.create_task(waits(future))
        await asyncio.sleep(0)
        show('cancel', task.cancel('m'), task.cancelling())
        await asyncio.sleep(0)
        await asyncio.sleep(0)
        show('done', task.done())
        if not task.done():
            end(future, 6)
        print(await asyncio.gather(task, return_exceptions=True))
        log.clear()

    class Reluctant(Foreign):
        takes_cancel = True

    future = Reluctant(loop)
    task = asyncio.create_task(waits(future))
    await asyncio.sleep(0)
    task.cancel('m')
    await asyncio.sleep(0)
    future.set(7)
    show('reluctant', await task, task.cancelling())

    class NotBlocking(Foreign):
        def __await__(self):
            yield self

    class Broken(Foreign):
        def result(self):
            raise ZeroDivisionError('in result')

    for cls in (NotBlocking, Broken):
        future = cls(loop)
        loop.call_soon(future.set, 1)
        try:
            await future
        except (RuntimeError, ZeroDivisionError) as e:
            show(str(e).split(' in task')[0])
    other = asyncio.new_event_loop()
    try:
        await Foreign(other)
    except RuntimeError as e:
        show(str(e)[-31:])
    other.close()

    loop.set_task_factory(lambda loop, coro, **options: Task(coro, loop=loop, **options))
    task = asyncio.create_task(waits(asyncio.sleep(10)))
    await asyncio.sleep(0)
    task.cancel('outer')
    show('task', await asyncio.gather(task, return_exceptions=True))
    loop.set_task_factory(None)


asyncio.run(main())
log.clear()
loop = asyncio.new_event_loop()
future = Foreign(loop)
loop.call_soon(future.set, 8)
show(loop.run_until_complete(future))
future = Foreign(loop)
loop.call_soon(loop.stop)
try:
    loop.run_until_complete(future)
except RuntimeError as e:
    show(e)
future = Future(loop=loop)
loop.call_soon(future.set_result, 9)
show(loop.run_until_complete(future))
loop.set_task_factory(lambda loop, coro, **options: Task(coro, loop=loop, **options))


async def gives():
    return 10


async def interrupts():
    raise KeyboardInterrupt('k')


show(loop.run_until_complete(gives()))
try:
    loop.run_until_complete(interrupts())
except KeyboardInterrupt as e:
    show(repr(e))
loop.close()
