# a future of one's own making, by the protocol only: what the task asks of it, and in which order
import asyncio
import contextvars

name_of_task = contextvars.ContextVar('name')

class Foreign:
    _asyncio_future_blocking = False

    def __init__(self, loop):
        self.loop, self.callbacks, self.outcome = loop, [], None

    def get_loop(self):
        print('get_loop')
        return self.loop

    def add_done_callback(self, callback, *, context):
        print('add_done_callback', context.get(name_of_task), self._asyncio_future_blocking)
        self.callbacks.append((callback, context))

    def cancel(self, msg=None):
        print('cancel', msg)
        self.finish(asyncio.CancelledError(msg))
        return True

    def result(self):
        print('result')
        if isinstance(self.outcome, BaseException):
            raise self.outcome
        return self.outcome

    def finish(self, outcome):
        self.outcome = outcome
        for callback, context in self.callbacks:
            self.loop.call_soon(callback, self, context=context)

    def __await__(self):
        if self.outcome is None:
            self._asyncio_future_blocking = True
            yield self
        return self.result()

async def use(name, fut):
    name_of_task.set(name)
    try:
        print(name, 'has', await fut)
    except (Exception, asyncio.CancelledError) as e:
        print(name, 'caught', repr(e).split(' <')[0])

async def main():
    loop = asyncio.get_running_loop()
    for outcome in ('value', KeyError('k'), None):
        fut = Foreign(loop)
        tasks = [asyncio.create_task(use(n, fut)) for n in 'ab']
        await asyncio.sleep(0)
        if outcome is None:
            tasks[1].cancel('cancelled by main')
        else:
            fut.finish(outcome)
        await asyncio.wait(tasks)
        print([t.cancelled() for t in tasks])
    task = asyncio.create_task(use('c', fut := Foreign(loop)))
    task.cancel('before it waits')
    await asyncio.wait([task])
    other = asyncio.new_event_loop()
    task = asyncio.create_task(use('d', Foreign(other)))
    try:
        await asyncio.wait([task])
    finally:
        other.close()

asyncio.run(main())
