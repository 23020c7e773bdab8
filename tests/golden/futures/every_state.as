# A Future of concurrent.futures in each of its states: every method, callbacks, errors in callbacks.
import io
import re
import sys
from concurrent.futures import Future


def attempt(function, *args, **kwargs):
    try:
        text = repr(function(*args, **kwargs))
    except BaseException as e:
        text = f'{type(e).__name__}: {e}'
    print(re.sub(r'0x[0-9a-f]+', 'X', text))


def show(future):
    attempt(lambda: future)
    print(future.done(), future.running(), future.cancelled())
    attempt(future.result, 0)
    attempt(future.exception, timeout=0)


pending = Future()
show(pending)
attempt(pending.result, 0.01)
attempt(pending.result, -1)
attempt(pending.result, 'x')
pending.add_done_callback(lambda f: print('called', f.cancelled(), f.done()))

cancelled = Future()
cancelled.add_done_callback(lambda f: print('called', f.cancelled(), f.done()))
attempt(cancelled.cancel)
attempt(cancelled.cancel)
show(cancelled)
attempt(cancelled.set_running_or_notify_cancel)
show(cancelled)
attempt(cancelled.set_result, 1)
attempt(cancelled.set_exception, ValueError())
attempt(cancelled.cancel)

running = Future()
attempt(running.set_running_or_notify_cancel)
show(running)
attempt(running.cancel)
attempt(running.set_result, [5])
show(running)
attempt(running.set_result, 6)
attempt(running.set_exception, ValueError(1))
attempt(running.cancel)
running.add_done_callback(lambda f: print('late', f.result()))

for exception in KeyError('k'), ValueError, None, 5:
    failed = Future()
    attempt(failed.set_exception, exception)
    show(failed)
error = KeyError('the same')
failed = Future()
failed.set_exception(error)
for _ in range(2):
    try:
        failed.result()
    except KeyError as e:
        print(e is error, failed.exception() is error)

for call in Future().set_result, Future().add_done_callback, lambda: Future(1):
    attempt(call)


# A callback that fails is told of on standard error, and the others are called.
def bad(future):
    raise ZeroDivisionError('callback')


def leaving(future):
    raise SystemExit(2)


future = Future()
old, sys.stderr = sys.stderr, io.StringIO()
for callback in bad, lambda f: print('still called'), bad:
    future.add_done_callback(callback)
future.set_result(1)
future.add_done_callback(bad)
text, sys.stderr = sys.stderr.getvalue(), old
print([re.sub(r'0x[0-9a-f]+', 'X', line) for line in text.splitlines() if not line.startswith('  ')])
future = Future()
future.add_done_callback(leaving)
attempt(future.set_result, 1)
print(future.done())
