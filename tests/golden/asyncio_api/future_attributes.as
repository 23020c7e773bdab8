# The attributes of futures and tasks: what can be read, set and deleted.
import asyncio

loop = asyncio.new_event_loop()


async def work():
    return 1


def attempt(label, call):
    try:
        print(label, call())
    except Exception as e:
        print(label, type(e).__name__, e)


task = asyncio.Task(work(), loop=loop, name='T')
for thing in (loop.create_future(), task):
    for name in ('_state', '_result', '_exception', '_callbacks', '_asyncio_future_blocking', '_cancel_message',
                 '_log_traceback', '_source_traceback', '__dict__', 'other'):
        attempt(f'get {name}', lambda: getattr(thing, name))
        if type(thing) is asyncio.Future or name.startswith('_asyncio'):
            attempt(f'set {name}', lambda: setattr(thing, name, False))
        attempt(f'set {name}', lambda: setattr(thing, name, 1)) if name == '_log_traceback' else None
        if name in ('_asyncio_future_blocking', '_cancel_message', '_log_traceback', 'other'):
            attempt(f'del {name}', lambda: delattr(thing, name))
attempt('del', lambda: delattr(task, '_log_destroy_pending'))
print(task._coro is task.get_coro(), task._fut_waiter, task._must_cancel, task._log_destroy_pending)
loop.run_until_complete(task)


class Bare(asyncio.Future):
    def __init__(self):
        pass


bare = Bare()
for name in ('done', 'cancelled', 'result', 'exception', 'get_loop', 'cancel', '__repr__', '__iter__', '__await__'):
    attempt(name, getattr(bare, name))
attempt('set_result', lambda: bare.set_result(1))
attempt('set_exception', lambda: bare.set_exception(ValueError()))
attempt('add', lambda: bare.add_done_callback(print))
attempt('remove', lambda: bare.remove_done_callback(print))
for name in ('_state', '_result', '_exception', '_loop', '_callbacks', '_log_traceback'):
    attempt(name, lambda: getattr(bare, name))

attempt('loop', lambda: asyncio.Future(loop=1))
attempt('loop', lambda: asyncio.Task(None, loop='x'))
again = loop.create_future()
again.set_result(1)
again.__init__(loop=loop)
print(again)
again = loop.create_future()
again.set_exception(ValueError(1))
again.__init__(loop=loop)
print(again, again.done())

iterator = iter(loop.create_future())
for args in ((), (1,), (None,), (ValueError,), (ValueError('q'),), (ValueError, 'q'), (ValueError, ValueError('r')),
             (ValueError('q'), 1), (1, 2, 3, 4), (ValueError, None, 3)):
    attempt(f'throw{args}', lambda: iter(loop.create_future()).throw(*args))
pending = loop.create_future()
iterator = iter(pending)
print(next(iterator))
attempt('next', lambda: next(iterator))
pending.set_result(3)
attempt('next', lambda: next(iterator))
attempt('next', lambda: next(iterator))
loop.close()
