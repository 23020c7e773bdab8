# What a thread dies of: kinds of exceptions, hooks that are set, fail, or are None.
import io
import sys
import threading
from threading import ExceptHookArgs, Thread


def attempt(function, *args, **kwargs):
    try:
        print(repr(function(*args, **kwargs)))
    except BaseException as e:
        print(f'{type(e).__name__}: {e}')


def die(exception):
    raise exception


def run(*args, **kwargs):
    thread = Thread(*args, **kwargs)
    old, sys.stderr = sys.stderr, io.StringIO()
    try:
        thread.start()
        thread.join()
        text = sys.stderr.getvalue()
    finally:
        sys.stderr = old
    print([line for line in text.splitlines() if not line.startswith('  ')])


for exception in KeyError(1), SystemExit(3), KeyboardInterrupt(), 5, ExceptionGroup('group', [ValueError(1)]):
    run(target=die, args=(exception,), name='it')
run(target=5, name='five')


def hook(args):
    print('hook:', args.exc_type.__name__, args.exc_value, args.exc_traceback is None, args.thread.name, len(args))


def failing(args):
    raise ZeroDivisionError('in the hook')


for threading.excepthook in hook, failing:
    for exception in KeyError(1), SystemExit(1):
        run(target=die, args=(exception,), name='it')
for module in threading, sys:
    old, module.excepthook = module.excepthook, None
    attempt(Thread)
    module.excepthook = old
threading.excepthook = threading.__excepthook__
attempt(threading.excepthook, 5)
attempt(ExceptHookArgs, (1, 2, 3, 4))
attempt(ExceptHookArgs, [1, 2])
attempt(ExceptHookArgs, 5)
thread = Thread(target=die, args=(KeyError(1),), name='late')
threading.excepthook = hook  # it is looked for when the thread dies
thread.start()
thread.join()
